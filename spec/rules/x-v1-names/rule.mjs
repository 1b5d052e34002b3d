import { defineRule } from '../shared/rule.mjs';
import { versionFindings } from '../shared/versions.mjs';

export const forms = ['bundled'];

export default defineRule({
  description:
    'Within an object, each name of version 1 stands for one member, and no old name is a new one of another member.',
  check: (document) => versionFindings(document, 'v1-name-taken'),
});
