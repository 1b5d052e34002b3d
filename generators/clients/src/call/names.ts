import { allocateNames, type OperationModel, typeName, valueName } from '@installatron-openapi/generate-kit';

/** What an operation is called in code. */
export type CallNames = {
  /** Its function: `listInstalls`. */
  readonly call: string;
  /** The type of what the function is given: `ListInstallsParameters`. */
  readonly parameters: string;
  /** The type of what it answers: `ListInstallsAnswer`. */
  readonly answer: string;
  /** The type of what it fails with: `ListInstallsError`. */
  readonly error: string;
};

/**
 * Names operations, by operationId.
 *
 * @throws DiagnosticsError when two operations become the same function.
 */
export function nameCalls(operations: readonly OperationModel[]): (operation: OperationModel) => CallNames {
  const calls = allocateNames(
    operations.map(({ operationId, pointer }) => ({ name: operationId, pointer })),
    valueName,
  );
  return ({ operationId }) => ({
    call: calls.get(operationId) ?? valueName(operationId),
    parameters: typeName(`${operationId} parameters`),
    answer: typeName(`${operationId} answer`),
    error: typeName(`${operationId} error`),
  });
}
