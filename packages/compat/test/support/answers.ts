import type { OperationVersions } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { answerSchema, daysIn } from './document.ts';
import { type Members, schemaValue } from './schema.ts';

/** What a server of version 2 answers with. */
export type ServerAnswer = {
  readonly status: number;
  readonly headers: readonly [name: string, value: string][];
  readonly envelope: Members;
};

/** Any answer of an operation that the document allows: a success, or a failure that it is known to give. */
export function anyAnswer(operation: OperationVersions): fc.Arbitrary<ServerAnswer> {
  const failures = operation.operation.responses.flatMap(({ status, errcodes }) =>
    errcodes.map((errcode) => ({ status: Number(status), errcode })),
  );
  const failed = fc.constantFrom(...failures).chain((failure) => anyFailure(failure));
  return fc
    .tuple(fc.oneof({ weight: 3, arbitrary: anySuccess(operation) }, failed), anyHeaders)
    .map(([answer, headers]) => ({ ...answer, headers }));
}

const message = fc.option(fc.string({ maxLength: 8 }), { nil: undefined });

function anySuccess(operation: OperationVersions): fc.Arbitrary<Omit<ServerAnswer, 'headers'>> {
  const days = daysIn(operation);
  return fc.tuple(schemaValue(answerSchema(operation)), fc.boolean()).map(([members, hasStatus]) => {
    const { status: _, ...others } = wholeDays(days, Object(members));
    const said = { ...others, result: true, errcode: null };
    return { status: 200, envelope: hasStatus ? { ...said, status: 200 } : said };
  });
}

function anyFailure({
  status,
  errcode,
}: {
  readonly status: number;
  readonly errcode: string;
}): fc.Arbitrary<Omit<ServerAnswer, 'headers'>> {
  return fc.record({
    status: fc.constant(status),
    envelope: fc.record(
      {
        result: fc.constant(false),
        // A code that nobody knows comes with an HTTP status that says something.
        errcode: fc.constantFrom(errcode, ...(status === 200 ? [] : ['colour_missing'])),
        status: fc.constant(status),
        errfield: fc.constantFrom(null, 'url'),
        message,
      },
      { requiredKeys: ['result', 'errcode'], noNullPrototype: true },
    ),
  });
}

const anyHeaders = fc.subarray<[string, string]>([
  ['set-cookie', 'a=1; Path=/'],
  ['set-cookie', 'b=2'],
  ['cache-control', 'no-store'],
  ['x-request-id', '7'],
]);

/** In seconds, as times are. */
const day = 86_400;

/** The same with times at the beginning of their days, wherever the name is: version 1 has no other. */
function wholeDays(names: ReadonlySet<string>, value: Members): Members {
  const made: unknown = JSON.parse(JSON.stringify(value), (name, member: unknown) =>
    names.has(name) && typeof member === 'number' ? Math.floor(member / day) * day : member,
  );
  return Object(made);
}
