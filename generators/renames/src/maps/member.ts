import {
  codecs,
  type JsonObject,
  type MemberModel,
  type Synonym,
  type ValueRule,
} from '@installatron-openapi/generate-kit';
import { present } from './present.ts';

/** How a member goes from one version to the other: `{ v1: 'list-files', v2: ['files'], codec: 'list', … }`. */
export function memberMap(member: MemberModel): JsonObject {
  const { v1, path, also, v1Types, nested, confidence } = member;
  return present({
    v1,
    v2: path,
    absent: v1 === undefined ? true : undefined,
    same: isSame(member) ? true : undefined,
    also: also.length > 0 ? also : undefined,
    ...ruleMap(member.rule),
    types: v1Types,
    resource: nested && { name: nested.resource, as: nested.as },
    confidence,
    loss: lossOf(member.rule),
  });
}

/** The same name in the same place, and the same values. */
function isSame({ v1, path, rule, v1Types }: MemberModel): boolean {
  return rule.kind === 'same' && v1Types === undefined && path.length === 1 && path[0] === v1;
}

function ruleMap(rule: ValueRule): Record<string, JsonObject | string | undefined> {
  if (rule.kind === 'same') return {};
  if (rule.kind === 'codec') return { codec: rule.codec };
  const { values, synonyms, carries } = rule;
  return {
    values: Object.fromEntries(values.map(({ v2, v1 }) => [v2, v1])),
    synonyms:
      synonyms.length > 0
        ? Object.fromEntries(synonyms.map(({ word, meaning }) => [word, meaning]))
        : undefined,
    carries: carries && { word: carries.word, member: carries.member },
  };
}

/** What does not come back, in words; undefined when everything does. */
function lossOf(rule: ValueRule): string | undefined {
  if (rule.kind === 'codec') return codecs[rule.codec].loss;
  if (rule.kind === 'same' || rule.synonyms.length === 0) return undefined;
  return rule.synonyms.map(synonymLoss).join('; ');
}

function synonymLoss({ word, meaning }: Synonym): string {
  return `${JSON.stringify(word)} comes back as ${JSON.stringify(meaning)}`;
}
