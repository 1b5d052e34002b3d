import { compareDocuments } from '../../src/index.ts';
import { today } from '../../test/table/index.ts';
import { answerAll, readDocument } from './answer.ts';

await answerAll((base, head) => {
  const { verdict } = compareDocuments(readDocument(base), readDocument(head), { today });
  return verdict === 'breaking';
});
