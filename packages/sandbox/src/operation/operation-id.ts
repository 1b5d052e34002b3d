import { operations } from '../generated/operations.gen.ts';
import type { OperationId } from './handler.ts';

export function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}
