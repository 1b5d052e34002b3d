import type { Cursor } from '../../document/cursor.ts';
import type { Ref } from './ref.ts';

/** The types of JSON. An integer is a number with a restriction. */
export const typeNames = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type TypeName = (typeof typeNames)[number];

/** Where something is said: at a place, or in a keyword of the schema at that place. */
export type Where = { readonly cursor: Cursor; readonly keyword?: string };

/** Texts that are compared as a set, and where each is said: patterns, formats, values as canonical JSON. */
export type Labels = ReadonlyMap<string, Where>;

export type Limit = {
  readonly value: number;
  readonly exclusive: boolean;
  readonly where: Where;
  /** The limit as it is written, where it means another one. */
  readonly said?: string;
};

/** The only values there are, as canonical JSON; undefined where there is no such list. */
export type Finite = Labels | undefined;

export type NullForm = { readonly finite: undefined };

export type BooleanForm = { readonly finite: Finite };

export type StringForm = {
  readonly finite: Finite;
  readonly minLength: Limit | undefined;
  readonly maxLength: Limit | undefined;
  readonly patterns: Labels;
  readonly formats: Labels;
  /** `contentEncoding` and `contentMediaType`. */
  readonly contents: Labels;
  /** What the text holds. */
  readonly content: Part;
};

export type NumberForm = {
  readonly finite: Finite;
  readonly integer: Where | undefined;
  readonly minimum: Limit | undefined;
  readonly maximum: Limit | undefined;
  readonly multiples: Labels;
  readonly formats: Labels;
};

/** A schema inside another one. It has no place where nothing is said. */
export type Part = { readonly ref: Ref; readonly where: Where | undefined };

export type ContainsForm = Part & { readonly min: number; readonly max: number | undefined };

export type ArrayForm = {
  readonly finite: Finite;
  readonly minItems: Limit | undefined;
  readonly maxItems: Limit | undefined;
  readonly unique: Where | undefined;
  readonly prefix: readonly Part[];
  readonly rest: Part;
  readonly contains: readonly ContainsForm[];
};

export type ObjectForm = {
  readonly finite: Finite;
  readonly properties: ReadonlyMap<string, Part>;
  readonly required: Labels;
  readonly patterns: ReadonlyMap<string, Part>;
  /** What all other members have to be. */
  readonly additional: Part;
  readonly names: Part | undefined;
  readonly minProperties: Limit | undefined;
  readonly maxProperties: Limit | undefined;
  /** Canonical JSON of a pair: when the first member is there, the second has to be. */
  readonly dependentRequired: Labels;
  readonly dependentSchemas: ReadonlyMap<string, Part>;
};

/** For each type what a value of it has to be; undefined where no value of that type is valid. */
export type TypeForms = {
  readonly null: NullForm | undefined;
  readonly boolean: BooleanForm | undefined;
  readonly number: NumberForm | undefined;
  readonly string: StringForm | undefined;
  readonly array: ArrayForm | undefined;
  readonly object: ObjectForm | undefined;
};

export type Variant = {
  readonly ref: Ref;
  readonly where: Where;
  /** What a discriminator calls it, in order. */
  readonly tags: readonly string[];
  /** The component that it is. */
  readonly component: string | undefined;
};

/** Something that holds for values of some types, and cannot be said for each type by itself. */
type Residual = { readonly types: ReadonlySet<TypeName>; readonly where: Where };

/** A choice, at the list of its alternatives, and the alternative that something stands in. */
export type Outer = { readonly list: Cursor; readonly inner: Ref };

/** Alternatives that cannot be told apart by their type. */
export type Union = Residual & {
  /** A value that fits several variants is invalid, and nothing proves that none does. */
  readonly exclusive: boolean;
  readonly keyword: 'anyOf' | 'oneOf';
  /** Where it stands in an alternative of another choice: that choice, from outside in, and the alternative. */
  readonly outer: readonly Outer[];
  readonly variants: readonly Variant[];
};

export type Negation = Residual & { readonly ref: Ref };

export type Condition = Residual & {
  readonly condition: Ref;
  readonly consequence: Part;
  readonly alternative: Part;
};

export type Discriminator = {
  readonly property: string;
  /** It tells the alternatives beside it apart, which have its values as tags. */
  readonly isOfChoice: boolean;
  readonly mapping: ReadonlyMap<string, Part>;
  readonly where: Where;
};

/** What is said about a schema and validates nothing: canonical texts for each keyword. */
export type Notes = ReadonlyMap<string, Labels>;

export type Residuals = {
  readonly unions: readonly Union[];
  readonly negations: readonly Negation[];
  readonly conditions: readonly Condition[];
};

/** A schema as what it means. Schemas that are written differently and mean the same have equal forms. */
export type Form = Residuals & {
  readonly types: TypeForms;
  readonly openEnum: Labels | undefined;
  readonly discriminators: readonly Discriminator[];
  /** Keywords that validate and are compared as texts only, each with its value. */
  readonly opaque: Labels;
  /** What a `$dynamicRef` may lead to, where that is several things. They are compared as a whole. */
  readonly dynamic: readonly Part[];
  readonly notes: Notes;
  /** It was too much work to find out what the schema means. */
  readonly isCut: boolean;
};
