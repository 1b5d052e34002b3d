import {
  arrayMember,
  type BackgroundModel,
  type Confidence,
  type JsonObject,
  type OperationModel,
  type PaginationModel,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { codeSpan, harmlessMarkdown } from '../text/markdown.ts';
import { operationLink } from './link.ts';

/** Notes are paragraphs of markdown that stand below a description. They hold no markup of the spec. */
export type Note = string;

const sources: Readonly<Record<Exclude<Confidence, 'documented'>, string>> = {
  'sister-product': ' of this product: taken from that of a sister product.',
  'v1-docs': ' of this version: taken from that of version 1.',
  'client-code': ': seen in public client code.',
  inferred: ': our conclusion.',
};

/** Says that a fact is not in the vendor's documentation, and where it comes from instead. */
export function confidenceNotes(confidence: Confidence): readonly Note[] {
  if (confidence === 'documented') return [];
  return [`*Not described in the vendor's documentation${sources[confidence]}*`];
}

/** The same in two or three words, for a table. */
export const sourceLabels: Readonly<Record<Confidence, string>> = {
  documented: '',
  'sister-product': 'from a sister product',
  'v1-docs': 'from version 1',
  'client-code': 'from client code',
  inferred: 'our conclusion',
};

/** The values known for an open list. */
export function knownValueNotes(schema: JsonObject): readonly Note[] {
  const values = arrayMember(schema, 'x-extensible-enum').map(String);
  if (values.length === 0) return [];
  return [`Known values: ${values.map(codeSpan).join(', ')}. Others may come.`];
}

/** Which option of the client takes the place of a parameter. */
export function clientOptionNotes(parameter: JsonObject): readonly Note[] {
  const option = stringMember(parameter, 'x-client-option');
  if (option === undefined) return [];
  return [`In the TypeScript client this is no parameter but the option ${codeSpan(option)}.`];
}

/** How a list is read in parts, or why it comes whole. */
export function paginationNotes(pagination: PaginationModel | undefined): readonly Note[] {
  if (pagination === undefined) return [];
  if ('none' in pagination) return [`**Not paged.** ${harmlessMarkdown(pagination.none)}`];
  const { offset, limit, total, items } = pagination;
  return [
    `**Paged.** ${codeSpan(offset)} and ${codeSpan(limit)} choose the part that comes in ${codeSpan(items)}; ` +
      `${codeSpan(total)} counts all entries.`,
  ];
}

/** How work is sent to the background, and where it shows afterwards. */
export function backgroundNotes(
  background: BackgroundModel | undefined,
  operations: ReadonlyMap<string, OperationModel>,
): readonly Note[] {
  if (background === undefined) return [];
  const task = background.task === undefined ? '' : ` as task ${codeSpan(background.task)}`;
  return [
    `**Can go on in the background**, with ${codeSpan(background.parameter)}. ` +
      `It then shows${task} in ${operationLink(background.follow, operations)}.`,
  ];
}
