import { codecs, type ValueRule } from '@installatron-openapi/generate-kit';
import { codeCell, tableCell } from '../text/markdown.ts';

/** How a value differs, as a cell of a table; empty when it does not. */
export function ruleText(rule: ValueRule): string {
  if (rule.kind === 'same') return '';
  if (rule.kind === 'codec') return tableCell(codecs[rule.codec].summary);
  return [
    ...rule.values.map(({ v2, v1 }) => `${codeCell(v2)} is ${codeCell(JSON.stringify(v1))}`),
    ...rule.synonyms.map(({ word, meaning }) => `${codeCell(word)} counts as ${codeCell(meaning)}`),
    ...carriedText(rule.carries),
  ].join(', ');
}

function carriedText(carried: Extract<ValueRule, { kind: 'values' }>['carries']): readonly string[] {
  if (carried === undefined) return [];
  return [`${codeCell(carried.word)} is the value of ${codeCell(carried.member)}`];
}
