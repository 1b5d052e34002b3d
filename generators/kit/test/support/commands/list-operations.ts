/** A small generator for the tests of `runGenerator`: one file per tag, one constant per operation. */
import {
  allocateNames,
  docComment,
  fileName,
  runGenerator,
  stringLiteral,
  valueName,
} from '../../../src/index.ts';

await runGenerator({
  name: 'list-operations',
  summary: 'Lists the operations.',
  generate: ({ model }) => {
    const operations = model.operations.map(({ operationId, pointer }) => ({
      name: operationId,
      pointer: [...pointer, 'operationId'],
    }));
    const names = allocateNames(operations, valueName);
    return Object.entries(Object.groupBy(model.operations, ({ tag }) => tag)).map(([tag, group = []]) => ({
      path: `${fileName(tag)}.gen.ts`,
      content: group
        .map(
          ({ operationId, path, summary }) =>
            `${docComment(summary)}\nexport const ${names.get(operationId)} = ${stringLiteral(path)};`,
        )
        .join('\n'),
    }));
  },
});
