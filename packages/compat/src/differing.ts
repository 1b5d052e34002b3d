import type { OperationId } from '@installatron-openapi/renames';
import { differingAnswers } from './generated/answers.gen.ts';

const differing: ReadonlySet<string> = new Set(differingAnswers);

/** Whether the answers of an operation are the same in both versions, so that they need not be read. */
export function isSameInBoth(operationId: OperationId): boolean {
  return !differing.has(operationId);
}
