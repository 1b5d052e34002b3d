import { always, breaking, compatible, each, narrower, wider } from './rule.ts';

const keep = 'Keep what was allowed.';
const promise = 'Keep to what was promised.';
const deprecate =
  'Keep the member, mark it `deprecated` with a date in `x-sunset`, and remove it 180 days after that date.';
const ask = 'Make it optional, with a default that does what was done so far.';

/** Rules about the members of objects. */
export const objectRules = {
  'property-removed': each(
    'A member is gone.',
    breaking('It is ignored, or refused where nothing else may be sent, so what was meant by it is lost.'),
    breaking('Whoever reads it finds nothing.'),
    deprecate,
  ),
  'property-renamed': each(
    'A member has another name. It is known by its schema, which is the same.',
    breaking('The old name is ignored or refused.'),
    breaking('Whoever reads the old name finds nothing.'),
    'Have both names for a while, the old one `deprecated` with a date in `x-sunset`.',
  ),
  'property-added': always(
    'compatible',
    'There is one more member, which can be left out.',
    'Nobody has to know it.',
  ),
  'property-added-to-closed-object': each(
    'There is one more member where the description ruled out all others.',
    compatible('It was refused so far, and nobody has to send it.'),
    breaking('Whoever checks answers against the description refuses it.'),
    'Let objects in answers have members that are not described.',
  ),
  'required-property-added': each(
    'There is one more member, which has to be there.',
    breaking('Nobody sends it yet.'),
    compatible('Nobody has to read it.'),
    ask,
  ),
  'property-became-required': narrower('A member can no longer be left out.', ask),
  'property-became-optional': wider(
    'A member can be left out.',
    'Keep sending it, with an empty value where there is none.',
  ),
  'property-became-read-only': each(
    'A member is only in answers.',
    breaking('It is ignored or refused when it is sent.'),
    compatible('Answers have it as before.'),
    'Keep taking it.',
  ),
  'property-no-longer-read-only': always(
    'compatible',
    'A member can be sent, too.',
    'Nobody has to send it.',
  ),
  'property-became-write-only': each(
    'A member is only in requests.',
    compatible('It can be sent as before.'),
    breaking('Whoever reads it finds nothing.'),
    'Keep it in answers.',
  ),
  'property-no-longer-write-only': always(
    'compatible',
    'A member is in answers, too.',
    'Nobody has to read it.',
  ),
  'additional-properties-closed': narrower('Members that are not described are no longer allowed.', keep),
  'additional-properties-opened': wider('Members that are not described are allowed.', promise),
  'pattern-properties-narrowed': narrower('Members whose name matches a pattern are restricted.', keep),
  'pattern-properties-widened': wider('Members whose name matches a pattern are less restricted.', promise),
  'min-properties-raised': narrower('An object has to have more members.', keep),
  'min-properties-lowered': wider('An object may have fewer members.', promise),
  'max-properties-lowered': narrower('An object has to have fewer members.', keep),
  'max-properties-raised': wider('An object may have more members.', promise),
  'dependent-required-added': narrower('A member needs another one beside it.', keep),
  'dependent-required-removed': wider('A member no longer needs another one beside it.', promise),
  'dependent-schema-added': narrower('A member has consequences for the object.', keep),
  'dependent-schema-removed': wider('A member no longer has consequences for the object.', promise),
} as const;
