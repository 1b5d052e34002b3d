import { type OperationModel, stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';
import { descriptorOf } from '../call/descriptor.ts';
import type { CallKind, Paging } from '../call/kind.ts';
import { type Literal, printLiteral } from '../call/literal.ts';
import type { CallNames } from '../call/names.ts';

/** What an operation is called in code. */
export type NamesOf = (operation: OperationModel) => CallNames;

/** What the runtime calls each kind of operation: its type, what makes it, and the module of both. */
export const kinds: Readonly<
  Record<CallKind['kind'], { readonly type: string; readonly factory: string; readonly module: string }>
> = {
  plain: { type: 'Operation', factory: 'operation', module: 'operation/operation.ts' },
  paged: { type: 'PagedOperation', factory: 'pagedOperation', module: 'operation/paged.ts' },
  tasks: { type: 'TaskListOperation', factory: 'taskListOperation', module: 'operation/task-list.ts' },
  background: {
    type: 'BackgroundOperation',
    factory: 'backgroundOperation',
    module: 'background/operation.ts',
  },
};

/** The type of the function of a call. */
export function typeOfCall({ operation, names, kind }: Call, namesOf: NamesOf, versioned: boolean): string {
  const id = stringLiteral(operation.operationId);
  const answers = [id, names.answer, ...(versioned ? ['AnswersOfVersion1'] : [])];
  const parameters = [
    names.parameters,
    `AnswersOf<${answers.join(', ')}>`,
    `ErrorCodeOf[${id}]`,
    ...furtherTypes(kind, namesOf),
  ];
  return `${kinds[kind.kind].type}<${parameters.join(', ')}>`;
}

function furtherTypes(kind: CallKind, namesOf: NamesOf): readonly string[] {
  if (kind.kind === 'plain') return [];
  if (kind.kind !== 'background') return [stringLiteral(kind.pagination.items)];
  const task = `ItemOf<${namesOf(kind.follow).answer}, ${stringLiteral(kind.items)}>`;
  return [stringLiteral(kind.parameter), task];
}

/** The expression that makes the function of a call. */
export function factoryCall(call: Call, namesOf: NamesOf): string {
  const { kind } = call;
  const given = [printLiteral(descriptorOf(call)), ...furtherArguments(kind, namesOf)];
  return `${kinds[kind.kind].factory}(${given.join(', ')})`;
}

function furtherArguments(kind: CallKind, namesOf: NamesOf): readonly string[] {
  if (kind.kind === 'plain') return [];
  if (kind.kind === 'background') {
    return [stringLiteral(kind.parameter), `() => ${namesOf(kind.follow).call}`];
  }
  const pagination = printLiteral(pagingLiteral(kind.pagination));
  return kind.kind === 'tasks' ? [pagination, printLiteral({ ...kind.task })] : [pagination];
}

function pagingLiteral({ offset, limit, total, items, key }: Paging): Literal {
  return { offset, limit, total, items, key };
}
