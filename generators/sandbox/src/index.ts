import type { ApiInput, GeneratedFile } from '@installatron-openapi/generate-kit';
import { errcodesModule } from './errcodes.ts';
import { literal } from './literal.ts';
import { operationsModule } from './operations.ts';
import { requestSchemas } from './schemas.ts';

/** The files of `packages/sandbox/src/generated`. */
export function generateSandbox({ document, model }: ApiInput): readonly GeneratedFile[] {
  return [
    { path: 'operations.gen.ts', content: operationsModule(document, model.operations) },
    {
      path: 'schemas.gen.ts',
      content: `${schemasHead}${literal(requestSchemas(document, model.operations))};\n`,
    },
    { path: 'errcodes.gen.ts', content: errcodesModule(model.errcodes) },
  ];
}

const schemasHead = `/** The components that request bodies and parameters refer to, without what only people read. */
export const schemas: Readonly<Record<string, unknown>> = `;
