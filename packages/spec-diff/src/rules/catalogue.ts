import { extensionRules } from './extensions.ts';
import { objectRules } from './objects.ts';
import { operationRules } from './operations.ts';
import { parameterRules } from './parameters.ts';
import { responseRules } from './responses.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schemas.ts';
import { surroundingRules } from './surroundings.ts';
import { valueRules } from './values.ts';

const all = {
  ...operationRules,
  ...parameterRules,
  ...responseRules,
  ...extensionRules,
  ...surroundingRules,
  ...schemaRules,
  ...objectRules,
  ...valueRules,
} as const;

/** Names a kind of change. Names are stable: approvals and other tools rely on them. */
export type RuleId = keyof typeof all;

/** All kinds of change there are. */
export const catalogue: Readonly<Record<RuleId, Rule>> = all;
