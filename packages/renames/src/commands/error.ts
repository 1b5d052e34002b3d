/** Why a request cannot be said in the other version. */
export type CommandErrorCode =
  /** There is no command in the parameters, or they are no object. */
  | 'command-missing'
  /** No such command. */
  | 'command-unknown'
  /** The command needs a parameter that is not there. */
  | 'command-incomplete'
  /** The parameters ask for several things, and one was wanted. */
  | 'command-ambiguous'
  /** The parameters ask for something and its opposite. */
  | 'command-contradictory'
  /** A value that cannot be part of a path. */
  | 'command-value'
  /** No such operation. */
  | 'operation-unknown'
  /** Version 1 has no command for the operation. */
  | 'operation-absent'
  /** The operation needs a parameter that is not there. */
  | 'operation-incomplete'
  /** Version 1 has the operation, but no way to ask for this. */
  | 'operation-unsayable';

export type CommandErrorDetails = {
  /** The command or the operationId, when it is known. */
  readonly about?: string;
  /** The parameter at fault, by the name that it has in the version of the request. */
  readonly parameter?: string;
  /** What could have been meant: commands, operationIds or names of parameters. */
  readonly candidates?: readonly string[];
};

/**
 * A request that has no counterpart in the other version. The message says what, where and what to do, and holds no value
 * of a parameter, as any of them may be a secret.
 */
export class CommandError extends Error {
  readonly code: CommandErrorCode;
  /** The command or the operationId, when it is known. */
  readonly about: string | undefined;
  /** The parameter at fault, by the name that it has in the version of the request. */
  readonly parameter: string | undefined;
  /** What could have been meant: commands, operationIds or names of parameters. */
  readonly candidates: readonly string[];

  constructor(code: CommandErrorCode, message: string, details: CommandErrorDetails = {}) {
    super(message);
    this.code = code;
    this.about = details.about;
    this.parameter = details.parameter;
    this.candidates = details.candidates ?? [];
  }

  // On the prototype, so that the stack begins with it; spelled out, as minifiers rename classes.
  override get name(): string {
    return 'CommandError';
  }
}
