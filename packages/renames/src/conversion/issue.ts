/** A version of the API. */
export type Version = 'v1' | 'v2';

/**
 * What can be the matter with a member, or with a whole value. Nothing is lost in any of these cases.
 *
 * - `name-taken`: the name that the member would have is there already. Both members stay as they are.
 * - `name-foreign`: a parameter of a request has the name of the version that is wanted, so it stays as it is.
 * - `value-unknown`: no rule covers the value, so it stays as it is.
 * - `not-an-object`: what was to be converted is no object, and stays as it is.
 */
export type IssueCode = 'name-taken' | 'name-foreign' | 'value-unknown' | 'not-an-object';

/** Something that could not be converted. */
export type Issue = {
  readonly code: IssueCode;
  /** Where the member stands in the value that was given: an RFC 6901 JSON pointer. */
  readonly pointer: string;
  /** The value of the member. It may be a secret; `message` never holds it. */
  readonly value: unknown;
  /** The entry of the maps that could not be followed: the resource and the version 2 name, as in `install.autoup`. */
  readonly rule: string;
  /** For people: what is the matter, and where. */
  readonly message: string;
};

export type ConvertOptions = {
  /** `lenient`, the default, keeps what it cannot convert. `strict` looks at the whole value and then throws. */
  readonly mode?: 'lenient' | 'strict' | undefined;
  /** Is told of each issue, in either mode. */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
};

/** What `strict` throws: everything that could not be converted. No message holds a value. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.issues = issues;
  }
}
