import type {
  JsonObject,
  MemberModel,
  OpenApiDocument,
  PointerPath,
  VersionsModel,
} from '@installatron-openapi/generate-kit';
import { membersBySchema } from './schema/members.ts';

/** Where a part of the derived document comes from, as places in the document of version 2. */
export type Origin = {
  /** The thing of version 2. */
  readonly thing: PointerPath;
  /** The `x-v1` that says how it differs; the thing itself where none does. */
  readonly statement: PointerPath;
};

/** What is known while a document is derived. */
export type Derivation = {
  readonly document: OpenApiDocument;
  readonly versions: VersionsModel;
  /** The members of each component schema that belongs to a resource. */
  readonly members: ReadonlyMap<string, readonly MemberModel[]>;
  /** Filled on the way: what each derived object was made of. */
  readonly origins: Map<JsonObject, Origin>;
};

export function startDerivation(document: OpenApiDocument, versions: VersionsModel): Derivation {
  return { document, versions, members: membersBySchema(document, versions), origins: new Map() };
}

/** Notes what an object was made of, and gives it back. */
export function made<Made extends JsonObject>({ origins }: Derivation, object: Made, origin: Origin): Made {
  origins.set(object, origin);
  return object;
}

/** The origin of a member: its `x-v1` stands in it, or in what its `$ref` leads to. */
export function originOf(pointer: PointerPath, thing?: PointerPath): Origin {
  const holder = pointer.at(-1) === 'x-v1' ? pointer.slice(0, -1) : pointer;
  return { thing: thing ?? holder, statement: pointer };
}

/** The origin of what belongs to version 1 as a whole. */
export const rootOrigin: Origin = { thing: ['x-v1'], statement: ['x-v1'] };
