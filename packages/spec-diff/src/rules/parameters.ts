import { always, breaking, compatible, each } from './rule.ts';

const announce =
  'Keep it, mark it `deprecated` with a date in `x-sunset`, and remove it 180 days after that date.';
const optional = 'Make it optional, with a default that does what was done so far.';
const lost = breaking('What was meant by it is ignored or refused.');
const missing = breaking('Whoever reads it finds nothing.');
const unread = compatible('Nobody has to read it.');

/** Rules about parameters and request bodies. For webhooks and callbacks, it is the consumer who reads them. */
export const parameterRules = {
  'parameter-removed': each('A parameter is gone.', lost, missing, announce),
  'parameter-renamed': each(
    'A parameter has another name. It is known by its schema, which is the same.',
    lost,
    missing,
    'Have both names for a while, the old one `deprecated` with a date in `x-sunset`.',
  ),
  'parameter-moved': each('A parameter is sent in another place.', lost, missing, 'Take it in both places.'),
  'parameter-added': each(
    'There is one more parameter, which can be left out.',
    compatible('Nobody has to send it.'),
    unread,
    '',
  ),
  'required-parameter-added': each(
    'There is one more parameter, which has to be sent.',
    breaking('Nobody sends it yet.'),
    unread,
    optional,
  ),
  'parameter-became-required': each(
    'A parameter can no longer be left out.',
    breaking('Not everybody sends it.'),
    compatible('It could be there before.'),
    optional,
  ),
  'parameter-became-optional': each(
    'A parameter can be left out.',
    compatible('It can be sent as before.'),
    breaking('Whoever reads it may find nothing.'),
    'Keep sending it.',
  ),
  'parameter-style-changed': always(
    'breaking',
    'A parameter is written in another way (`style`, `explode`, `allowReserved`, or as a media type).',
    'What is sent is read as something else.',
    'Add a parameter that is written in the new way, and deprecate this one.',
  ),
  'empty-value-refused': each(
    'A parameter can no longer be empty (`allowEmptyValue`).',
    breaking('What was accepted may be refused.'),
    compatible('It stays within what was promised.'),
    'Keep taking it.',
  ),
  'empty-value-allowed': each(
    'A parameter can be empty (`allowEmptyValue`).',
    compatible('Nobody has to send it so.'),
    breaking('Whoever reads it does not expect that.'),
    'Leave it out where it would be empty.',
  ),
  'client-option-changed': always(
    'breaking',
    'A parameter is set for each call instead of once for the client, or the other way round.',
    'Code generated from the description works in another way.',
    'Keep `x-client-option`.',
  ),

  'request-body-removed': each('An operation has no request body any more.', lost, missing, 'Keep the body.'),
  'request-body-added': each(
    'An operation has a request body, which can be left out.',
    compatible('Nobody has to send it.'),
    unread,
    '',
  ),
  'required-request-body-added': each(
    'An operation has a request body, which has to be sent.',
    breaking('Nobody sends it yet.'),
    unread,
    'Make it optional.',
  ),
  'request-body-became-required': each(
    'The request body can no longer be left out.',
    breaking('Not everybody sends it.'),
    compatible('It could be there before.'),
    'Keep it optional.',
  ),
  'request-body-became-optional': each(
    'The request body can be left out.',
    compatible('It can be sent as before.'),
    breaking('Whoever reads it may find nothing.'),
    'Keep sending it.',
  ),
  'media-type-removed': each(
    'A media type is gone.',
    breaking('What is sent in it is refused.'),
    breaking('Whoever asks for it gets another one, or nothing.'),
    'Keep the media type.',
  ),
  'media-type-added': always('compatible', 'There is one more media type.', 'Nobody has to use it.'),
  'sent-media-type-added': always(
    'breaking',
    'The body of a webhook or callback may come in one more media type.',
    'Nobody can ask for the one that they can read.',
    'Send it only to those who ask for it, in a webhook of its own.',
  ),
  'encoding-changed': always(
    'breaking',
    'A part of a form is encoded in another way.',
    'It is read as something else.',
    'Keep the encoding, or add a media type.',
  ),
} as const;
