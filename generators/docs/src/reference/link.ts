import type { OperationModel } from '@installatron-openapi/generate-kit';
import { codeSpan, harmlessMarkdown } from '../text/markdown.ts';

/**
 * A link to an operation on the same page, or its name where the address cannot be told for sure: Redoc makes it of
 * the tag and the operationId.
 */
export function operationLink(operationId: string, operations: ReadonlyMap<string, OperationModel>): string {
  const operation = operations.get(operationId);
  const isPlain = /^\w+$/.test(operationId) && /^\w+$/.test(operation?.tag ?? '');
  if (operation === undefined || !isPlain) return codeSpan(operationId);
  const title = operation.summary === '' ? operationId : operation.summary;
  const text = harmlessMarkdown(title.replaceAll(/[[\]`\\\n]/g, ' '));
  return `[${text}](#/${operation.tag.toLowerCase()}/${operationId.toLowerCase()})`;
}
