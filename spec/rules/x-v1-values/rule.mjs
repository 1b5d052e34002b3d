import { defineRule } from '../shared/rule.mjs';
import { versionFindings } from '../shared/versions.mjs';

export const forms = ['bundled'];

export default defineRule({
  description:
    'Each value of version 2 has a value of version 1 of its own, or says which word it stands for.',
  check: (document) => versionFindings(document, 'v1-values'),
});
