import { operations } from '../generated/operations.gen.ts';
import type { OperationEntry } from '../operation/entry.ts';
import type { OperationId } from '../operation/handler.ts';
import { type PlacedSchema, placedIn, resolve, schemaOf } from './schema.ts';

/** A parameter of the path or the query, or a member of the body: for a request they are all the same. */
export type Member = PlacedSchema & {
  readonly name: string;
  readonly isRequired: boolean;
  /** Members that may not be sent without this one. */
  readonly neededWith: readonly string[];
  readonly default: unknown;
};

const known = new Map<OperationId, readonly Member[]>();

/** What an operation takes, in the order of the spec: the path and the query first, then the body. */
export function membersOf(id: OperationId): readonly Member[] {
  const members = known.get(id) ?? [...membersIn(id, operations[id])];
  known.set(id, members);
  return members;
}

function* membersIn(id: OperationId, { parameters, body }: OperationEntry): Generator<Member> {
  const pointer = `#/operations/${id}`;
  yield* membersOfObject({ schema: schemaOf(parameters), pointer: `${pointer}/parameters` });
  if (body) yield* membersOfObject({ schema: schemaOf(body), pointer: `${pointer}/body` });
}

function* membersOfObject(object: PlacedSchema): Generator<Member> {
  const parts = [...partsOf(object)];
  const required = new Set(parts.flatMap(({ schema }) => schema.required ?? []));
  const dependents = parts.flatMap(({ schema }) => Object.entries(schema.dependentRequired ?? {}));
  for (const part of parts) {
    for (const [name, schema] of Object.entries(part.schema.properties ?? {})) {
      const placed = placedIn(part, schema, 'properties', name);
      yield {
        ...placed,
        name,
        isRequired: required.has(name),
        neededWith: dependents.filter(([, names]) => names.includes(name)).map(([other]) => other),
        default: schema.default ?? resolve(placed).schema.default,
      };
    }
  }
}

/** The schemas that together describe an object. */
function* partsOf(placed: PlacedSchema): Generator<PlacedSchema> {
  const object = resolve(placed);
  yield object;
  for (const [index, part] of (object.schema.allOf ?? []).entries()) {
    yield* partsOf(placedIn(object, part, 'allOf', `${index}`));
  }
}
