import type { ApiInput, GeneratedFile } from '@installatron-openapi/generate-kit';
import { errcodesModule } from './errcodes.ts';
import { membersOf } from './members.ts';
import { membersModule } from './members-module.ts';
import { operationsModule } from './operations.ts';
import { validatorsFor } from './validators.ts';

export { type Member, membersOf } from './members.ts';

/** The files of `packages/sandbox/src/generated`. */
export function generateSandbox({ document, model }: ApiInput): readonly GeneratedFile[] {
  const members = new Map(
    model.operations.map((operation) => [operation.operationId, membersOf(document, operation)]),
  );
  const schemas = [...members.values()].flat().map(({ schema }) => schema);
  const validators = validatorsFor(document, schemas);
  return [
    { path: 'operations.gen.ts', content: operationsModule(model.operations) },
    { path: 'members.gen.ts', content: membersModule(document, members, validators.nameOf) },
    { path: 'validators.gen.ts', content: validators.module },
    { path: 'errcodes.gen.ts', content: errcodesModule(model.errcodes) },
  ];
}
