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

/**
 * What an operation answers with, by the version that a client asks for.
 *
 * @typeParam Id the operationId.
 * @typeParam Answer in version 2.
 * @typeParam OfVersion1 the answers of version 1 by operationId. What is not among them is the same in both.
 */
export type AnswersOf<Id extends string, Answer, OfVersion1 = object> = {
  readonly '1.0': Id extends keyof OfVersion1 ? OfVersion1[Id] : Answer;
  readonly '2.0': Answer;
};

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
