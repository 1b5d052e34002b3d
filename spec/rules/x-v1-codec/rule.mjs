import { defineRule } from '../shared/rule.mjs';
import { versionFindings } from '../shared/versions.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'A codec is one of the table in spec/README.md, and is for the type of its member.',
  check: (document) => versionFindings(document, 'v1-codec'),
});
