import { defineRule } from '../shared/rule.mjs';
import { versionsOf } from '../shared/versions.mjs';
import { commandFindings } from './commands.mjs';
import { nameFindings, valueFindings } from './members.mjs';

export const forms = ['bundled'];

export default defineRule({
  description:
    "What the vendor's notes say of version 1 stands in `x-v1`, for each resource and operation that is here.",
  check,
});

/** @param {unknown} document */
function check(document) {
  const { versions } = versionsOf(document);
  if (versions === undefined) return [];
  return [
    ...versions.resources.flatMap(nameFindings),
    ...versions.resources.flatMap(valueFindings),
    ...versions.operations.flatMap(commandFindings),
  ];
}
