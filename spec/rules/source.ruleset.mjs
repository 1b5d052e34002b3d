import confidenceKnown from './confidence-known/rule.mjs';
import indexOnly from './index-only/rule.mjs';
import refStaysLocal from './ref-stays-local/rule.mjs';

/**
 * What every file of the spec is held to, as it is written. It is run on one file at a time, without following any
 * `$ref`.
 */
export default {
  rules: {
    'confidence-known': confidenceKnown,
    'index-only': indexOnly,
    'ref-stays-local': refStaysLocal,
  },
};
