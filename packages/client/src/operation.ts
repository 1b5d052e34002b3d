/**
 * How an operation is sent. Generated functions pass one of these to `send`.
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
};

/** Options of a single call. */
export type CallOptions = {
  /** Ends the call early, also while its answer is being read. `AbortSignal.timeout(ms)` limits its time. */
  readonly signal?: AbortSignal | undefined;
  /** More headers. They replace those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

/** An entry of `operations` of openapi-typescript 7, as far as it matters here. */
type OperationTypes = {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown; readonly header?: unknown };
  readonly requestBody?: unknown;
  readonly responses: object;
};

/**
 * What a function of the client takes: path, query and header parameters and the members of the JSON body, side by side.
 *
 * @typeParam Operation an entry of `operations`, as openapi-typescript makes it.
 * @typeParam Omitted query and header parameters that are not given per call. Members of the body always are.
 */
export type ParametersOf<Operation extends OperationTypes, Omitted extends PropertyKey = never> = Shown<
  Placed<Operation, Omitted> & BodyMembers<Operation>
>;

/** Like `ParametersOf`, with the body as the member `body`: for bodies that are no object, or share a name with a parameter. */
export type ParametersOfNested<Operation extends OperationTypes, Omitted extends PropertyKey = never> = Shown<
  Placed<Operation, Omitted> & BodyMember<Operation>
>;

/**
 * What a function of the client resolves with: the JSON body of the 2xx responses, `undefined` for those without a body,
 * `unknown` for those that are not JSON and when no success is described.
 */
export type AnswerOf<Operation extends OperationTypes> = [Success<Operation>] extends [never]
  ? unknown
  : BodyOf<Success<Operation>>;

type Placed<Operation extends OperationTypes, Omitted> = Given<Operation['parameters']['path']> &
  Without<Given<Operation['parameters']['query']>, Omitted> &
  Without<Given<Operation['parameters']['header']>, Omitted>;

/** `?: never` says that there is nothing; in an intersection, nothing is unknown. */
type Given<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;

/** Like Omit, but index signatures stay. */
type Without<Part, Omitted> = { [Name in keyof Part as Name extends Omitted ? never : Name]: Part[Name] };

/** The same type as one object, for editors and messages. */
type Shown<Type> = { [Name in keyof Type]: Type[Name] };

type BodyMembers<Operation extends OperationTypes> = Operation extends { readonly requestBody: infer Body }
  ? Given<JsonIn<Body>>
  : Given<Partial<JsonIn<Operation['requestBody']>>>;

type BodyMember<Operation extends OperationTypes> = [JsonIn<Operation['requestBody']>] extends [never]
  ? unknown
  : Operation extends { readonly requestBody: infer Body }
    ? { body: JsonIn<Body> }
    : { body?: JsonIn<Operation['requestBody']> };

type Success<Operation extends OperationTypes> = {
  [Status in keyof Operation['responses']]: `${Status & (string | number)}` extends `2${string}`
    ? Operation['responses'][Status]
    : never;
}[keyof Operation['responses']];

type BodyOf<Response> = Response extends { readonly content: infer Content }
  ? [Extract<keyof Content, JsonMediaType>] extends [never]
    ? unknown
    : JsonIn<Response>
  : undefined;

type JsonIn<Holder> = Holder extends { readonly content: infer Content }
  ? Content[Extract<keyof Content, JsonMediaType>]
  : never;

type JsonMediaType =
  | 'application/json'
  | `application/json;${string}`
  | `application/${string}+json`
  | `application/${string}+json;${string}`;
