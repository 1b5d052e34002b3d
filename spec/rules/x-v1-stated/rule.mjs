import { defineRule } from '../shared/rule.mjs';
import { versionFindings } from '../shared/versions.mjs';

export const forms = ['bundled'];

export default defineRule({
  description:
    'Every member of a resource or a request, every parameter and every operation says what version 1 has in its place.',
  check: (document) => versionFindings(document, 'v1-unstated'),
});
