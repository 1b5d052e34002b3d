/** A generator for the tests of derived documents: a file for the bundle, and one for a document made from it. */
import { allocateNames, type Generator, runGenerator, valueName } from '../../../src/index.ts';

const countIn =
  (path: string): Generator =>
  ({ model }) => {
    const operations = model.operations.map(({ operationId, pointer }) => ({ name: operationId, pointer }));
    allocateNames(operations, valueName);
    return [{ path, content: `export const count = ${operations.length};` }];
  };

await runGenerator({
  name: 'count-both',
  summary: 'Counts operations.',
  generate: countIn('bundle.gen.ts'),
  derived: {
    old: {
      default: '../../spec/dist/openapi.old.json',
      help: 'The document of the old version.',
      generate: countIn('old.gen.ts'),
    },
  },
});
