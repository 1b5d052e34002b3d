import { expect, test } from 'vitest';
import { compareSpecs, NotComparable } from '../../src/index.ts';
import { makeFolder } from '../support/folder.ts';

const owls = (type: string) => `openapi: 3.1.0
info: { title: Owls, version: "1" }
paths:
  /owls:
    get:
      responses:
        "200":
          description: All owls.
          content:
            application/json:
              schema:
                type: ${type}
`;

// That there is no such type is only found out where it is compared.
test.each([
  { wrong: 'base.yaml', files: { 'base.yaml': owls('owl'), 'head.yaml': owls('string') } },
  { wrong: 'head.yaml', files: { 'base.yaml': owls('string'), 'head.yaml': owls('owl') } },
])('a mistake is told of the side that has it: $wrong', async ({ wrong, files }) => {
  const folder = makeFolder(files);
  const error = await compareSpecs('base.yaml', 'head.yaml', { folder, today: '2026-11-27' }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(NotComparable);
  expect(error).toMatchObject({
    message: expect.stringContaining('There is no type "owl"'),
    place: { file: wrong, line: 12 },
  });
});
