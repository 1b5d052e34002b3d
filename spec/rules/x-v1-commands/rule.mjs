import { defineRule } from '../shared/rule.mjs';
import { versionFindings } from '../shared/versions.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Each command belongs to one operation, and names what that operation has.',
  check: (document) => versionFindings(document, 'v1-command'),
});
