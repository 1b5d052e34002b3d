/** @typedef {import('@stoplight/spectral-core').RuleDefinition} RuleDefinition */
/** @typedef {import('./place.mjs').Finding} Finding */
/** @typedef {(document: unknown, options: unknown, context: import('@stoplight/spectral-core').RulesetFunctionContext) => Finding[]} Check */

/**
 * A Spectral rule that is given the whole document, as it is written.
 *
 * The rules follow `$ref`s themselves: in a document that Spectral has resolved, what stands beside a `$ref` is lost, and
 * resolving takes longer than all rules together.
 *
 * @param {{ readonly description: string, readonly severity?: 'error' | 'warn', readonly check: Check }} rule
 * @returns {RuleDefinition}
 */
export function defineRule({ description, severity = 'error', check }) {
  return {
    description,
    message: '{{error}}',
    severity,
    resolved: false,
    given: '$',
    // biome-ignore lint/suspicious/noThenProperty: this is the shape of a Spectral rule, and nobody awaits one.
    then: { function: check },
  };
}
