import type {
  ApiModel,
  OperationModel,
  PaginationModel,
  TaskModel,
} from '@installatron-openapi/generate-kit';

export type Paging = Exclude<PaginationModel, { readonly none: string }>;

/** What a function of the client can do beyond sending. */
export type CallKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'paged'; readonly pagination: Paging }
  | { readonly kind: 'tasks'; readonly pagination: Paging; readonly task: TaskModel }
  | {
      readonly kind: 'background';
      readonly parameter: string;
      readonly follow: OperationModel;
      readonly items: string;
    };

/** Reads the kind of each operation of an API from what it declares. What cannot be followed is plain. */
export function readKinds({ operations }: ApiModel): (operation: OperationModel) => CallKind {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  return ({ background, pagination, task }) => {
    // First, as others are followed with it, whatever else it is.
    if (isPaged(pagination) && task !== undefined) return { kind: 'tasks', pagination, task };
    const follow = byId.get(background?.follow ?? '');
    if (background !== undefined && follow?.task !== undefined && isPaged(follow.pagination)) {
      return { kind: 'background', parameter: background.parameter, follow, items: follow.pagination.items };
    }
    return isPaged(pagination) ? { kind: 'paged', pagination } : { kind: 'plain' };
  };
}

function isPaged(pagination: PaginationModel | undefined): pagination is Paging {
  return pagination !== undefined && 'offset' in pagination;
}
