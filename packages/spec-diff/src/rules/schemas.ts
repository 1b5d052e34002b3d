import { always, breaking, compatible, each, narrower, other, wider } from './rule.ts';

const keep = 'Keep what was allowed.';
const promise = 'Keep to what was promised.';

/** Rules about schemas as a whole: alternatives, conditions, defaults. */
export const schemaRules = {
  'variant-added': wider(
    'There is one more alternative.',
    'Answer with a new alternative only those who ask for it.',
  ),
  'variant-removed': narrower('An alternative is gone.', 'Keep taking it.'),
  'variants-may-overlap': always(
    'compatible',
    'A choice with `oneOf` has grown, and nothing rules out that a value fits two alternatives.',
    'Whether it happens depends on the values.',
  ),
  'variants-overlap': narrower(
    'Values that fit two alternatives of `oneOf` are refused, and some do for sure.',
    'Let the alternatives exclude each other, or use `anyOf`.',
  ),
  'variants-no-longer-overlap': wider(
    'Values are allowed that were refused because they fitted two alternatives of `oneOf`.',
    keep,
  ),
  'choice-added': narrower('A value has to fit one of several alternatives, too.', keep),
  'choice-removed': wider('A value need not fit one of several alternatives any more.', promise),
  'any-of-became-one-of': narrower('A value must not fit two alternatives.', 'Keep `anyOf`.'),
  'one-of-became-any-of': wider('A value may fit several alternatives.', 'Keep `oneOf`.'),
  'discriminator-changed': other('Another member tells which alternative a value is.', 'Keep the member.'),
  'discriminator-added': always(
    'compatible',
    'A member tells which alternative a value is.',
    'It was there before.',
  ),
  'discriminator-removed': each(
    'No member tells any more which alternative a value is.',
    breaking('Code generated from the description has other types.'),
    breaking('Code generated from the description tells alternatives apart by it.'),
    'Keep the discriminator.',
  ),
  'discriminator-value-added': wider(
    'The discriminator has one more value.',
    'Answer with it only those who ask for it.',
  ),
  'discriminator-value-removed': narrower('A value of the discriminator is gone.', keep),

  'not-added': narrower('Some values are ruled out with `not`.', keep),
  'not-removed': wider('Values that were ruled out with `not` are allowed.', promise),
  'not-changed': other('Other values are ruled out with `not`. Which is not worked out.', keep),
  'condition-added': narrower('A value has to meet a condition (`if`).', keep),
  'condition-removed': wider('A value need not meet a condition (`if`) any more.', promise),
  'condition-changed': other('A condition (`if`) is another one. What it allows is not worked out.', keep),
  'keyword-changed': other(
    'A keyword has changed whose meaning is not worked out.',
    'Say it with other keywords.',
  ),
  'too-complex-to-compare': other(
    'A schema is too complex to be compared, so nothing is certain about it.',
    'Have fewer combinations of `allOf`, `anyOf` and `oneOf`.',
  ),

  'default-changed': each(
    'What is meant by leaving it out has changed.',
    breaking('Requests that leave it out mean something else.'),
    compatible('Answers say what they mean.'),
    'Keep the default. Whoever wants the other value can send it.',
  ),
  'default-added': always(
    'compatible',
    'It is said what is meant by leaving it out.',
    'It could be left out before.',
  ),
  'default-removed': each(
    'It is no longer said what is meant by leaving it out.',
    breaking('Requests that leave it out may mean something else.'),
    compatible('Answers say what they mean.'),
    'Keep the default.',
  ),
  'xml-changed': other('XML has another form.', 'Keep the form.'),
} as const;
