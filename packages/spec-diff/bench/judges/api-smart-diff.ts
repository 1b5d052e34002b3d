import { apiCompare } from 'api-smart-diff';
import { answerAll, readDocument } from './answer.ts';

await answerAll((base, head) => {
  const { diffs } = apiCompare(readDocument(base), readDocument(head));
  return diffs.some(({ type }) => type === 'breaking');
});
