/**
 * How an operation is sent, and what is known of it. Generated functions are made of one.
 *
 * Parameters whose name is in the template of `path` go there; those listed in `query` and `header` go there; any other
 * goes to the query of GET, HEAD and DELETE, and to the JSON body of other methods.
 */
export type OperationDescriptor = {
  /** The operationId. */
  readonly id: string;
  readonly method: string;
  /** `/installs/{id}` */
  readonly path: string;
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** The one parameter that is the whole body, where the body is no object of members. All others are then no body. */
  readonly body?: 'body';
  /** A success may come without a body: the call then gives undefined. Without this, such an answer is malformed. */
  readonly empty?: true;
  /** Whether it is safe to send it twice, when that differs from its method: GET and HEAD are safe, all else is not. */
  readonly repeatable?: boolean;
  /** The ids of the operations that may answer differently afterwards: `x-invalidates` of the spec. */
  readonly invalidates?: readonly string[];
};

/** `x-pagination` of the spec: the names of the parameters that choose a page, and of the members of the answer. */
export type Pagination = {
  readonly offset: string;
  readonly limit: string;
  readonly total: string;
  readonly items: string;
  /** The member that tells one item from another. */
  readonly key: string;
};

/** `x-task` of the spec: how the list of tasks tells what became of one. */
export type TaskFollowing = {
  /** Where the answer that started a task names it: members, from outside in. */
  readonly started: readonly string[];
  /** The member of a task that holds its id. */
  readonly id: string;
  readonly state: string;
  /** States of what ended well. */
  readonly succeeded: readonly string[];
  /** States of what ended badly. */
  readonly failed: readonly string[];
  /** The member that holds the progress in percent. */
  readonly percent: string;
  /** The member that explains to people. */
  readonly message: string;
  /** Parameters of the list that are to be the same as those of the operation that started the task. */
  readonly scope: readonly string[];
};
