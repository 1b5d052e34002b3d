import { type ApiModel, fileName, type OperationModel } from '@installatron-openapi/generate-kit';
import { type CallKind, readKinds } from './kind.ts';
import { type CallNames, nameCalls } from './names.ts';
import { type CallShape, shapeOf } from './shape.ts';

/** An operation as a function: what it is called and how its parameters travel. */
export type Call = {
  readonly operation: OperationModel;
  readonly names: CallNames;
  readonly shape: CallShape;
  readonly kind: CallKind;
};

/** The calls of one tag, which share a file. */
export type TagCalls = {
  /** Without extension: `backup-locations`. */
  readonly file: string;
  readonly calls: readonly Call[];
};

/**
 * The calls of an API by tag, in canonical order. Operations without a tag share `default`.
 *
 * @throws DiagnosticsError when two operations become the same function.
 */
export function readCalls(model: ApiModel): readonly TagCalls[] {
  const nameOf = nameCalls(model.operations);
  const kindOf = readKinds(model);
  const byTag = Map.groupBy(model.operations, (operation) => operation.tag);
  return [...byTag].map(([tag, operations]) => ({
    file: fileName(tag),
    calls: operations.map((operation) => ({
      operation,
      names: nameOf(operation),
      shape: shapeOf(operation),
      kind: kindOf(operation),
    })),
  }));
}
