import { always, breaking, compatible, each, narrower, other, wider } from './rule.ts';

const keep = 'Keep what was allowed, or add the new form under a new name.';
const promise = 'Keep to what was promised, or answer with the new form under a new name.';

/** Rules about single values: their type, the values that are listed, their form. */
export const valueRules = {
  'type-changed': other(
    'A value has another type.',
    'Add a member with the new type, and deprecate this one.',
  ),
  'type-removed': narrower('A type is no longer allowed.', keep),
  'type-added': wider('One more type is allowed.', promise),
  'null-removed': narrower('A value can no longer be null.', 'Keep taking null, for instance as not given.'),
  'null-added': wider(
    'A value may be null.',
    'Leave the member out where it could be left out, or add a new one.',
  ),
  'number-became-integer': narrower('Only integers are allowed.', keep),
  'integer-became-number': wider('Numbers need not be integers.', promise),

  'enum-value-removed': narrower(
    'A listed value is gone.',
    'Keep taking the value, perhaps as another word for a new one.',
  ),
  'enum-value-added': wider(
    'One more value is listed.',
    'List values that may grow as `x-extensible-enum` before the first one is added.',
  ),
  'enum-added': narrower(
    'Only listed values are allowed.',
    'List the values as `x-extensible-enum`, which refuses none.',
  ),
  'enum-removed': wider('Any value is allowed where some were listed.', promise),
  'const-changed': other('The only value that was allowed is another one.', 'Allow both values.'),
  'enum-opened': wider(
    'The listed values are those known today, no longer all there are.',
    'Say it to those who rely on the list first.',
  ),
  'enum-closed': narrower('Only the values known so far are allowed.', 'Keep the list open.'),
  'open-enum-value-added': always('compatible', 'One more value is known.', 'The list was open.'),
  'open-enum-value-removed': each(
    'A known value is gone.',
    breaking('Whoever sends it may be refused.'),
    compatible('It is only not sent any more.'),
    'Keep taking the value, and deprecate it.',
  ),
  'open-enum-added': always('compatible', 'The values known today are listed.', 'None is refused.'),
  'open-enum-removed': always('compatible', 'The values known are no longer listed.', 'None is refused.'),

  'min-length-raised': narrower('Text has to be longer.', keep),
  'min-length-lowered': wider('Text may be shorter.', promise),
  'max-length-lowered': narrower('Text has to be shorter.', keep),
  'max-length-raised': wider('Text may be longer.', promise),
  'pattern-added': narrower('Text has to match a pattern.', keep),
  'pattern-removed': wider('Text need not match a pattern any more.', promise),
  'pattern-changed': other(
    'Text has to match another pattern. Which texts that allows is not worked out.',
    keep,
  ),
  'format-added': narrower('A value has to have a format.', keep),
  'format-removed': wider('A value need not have a format any more.', promise),
  'format-changed': other(
    'A value has another format.',
    'Add a member with the new format, and deprecate this one.',
  ),
  'format-narrowed': narrower('The format allows fewer values.', keep),
  'format-widened': wider('The format allows more values.', promise),
  'content-changed': other('What text holds is encoded in another way.', keep),

  'minimum-raised': narrower('Numbers have to be larger.', keep),
  'minimum-lowered': wider('Numbers may be smaller.', promise),
  'maximum-lowered': narrower('Numbers have to be smaller.', keep),
  'maximum-raised': wider('Numbers may be larger.', promise),
  'multiple-of-added': narrower('Numbers have to be multiples of a number.', keep),
  'multiple-of-removed': wider('Numbers need not be multiples of a number any more.', promise),

  'min-items-raised': narrower('A list has to have more items.', keep),
  'min-items-lowered': wider('A list may have fewer items.', promise),
  'max-items-lowered': narrower('A list has to have fewer items.', keep),
  'max-items-raised': wider('A list may have more items.', promise),
  'unique-items-added': narrower('No two items may be equal.', keep),
  'unique-items-removed': wider('Items may be equal.', promise),
  'contains-added': narrower('A list has to have certain items.', keep),
  'contains-removed': wider('A list need not have certain items any more.', promise),
  'contains-changed': other('A list has to have other items than before.', keep),
  'min-contains-raised': narrower('A list has to have more of certain items.', keep),
  'min-contains-lowered': wider('A list may have fewer of certain items.', promise),
  'max-contains-lowered': narrower('A list may not have as many of certain items.', keep),
  'max-contains-raised': wider('A list may have more of certain items.', promise),
} as const;
