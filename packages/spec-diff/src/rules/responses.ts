import { always, breaking, compatible, each } from './rule.ts';

const expected = compatible('The API takes what consumers answer as before.');

/** Rules about responses. For webhooks and callbacks, it is the consumer who answers. */
export const responseRules = {
  'success-status-removed': each(
    'A status that means no error is gone.',
    breaking('Consumers that answer so are taken to have failed.'),
    breaking('Whoever waits for it takes another one for an error.'),
    'Keep the status.',
  ),
  'success-status-added': each(
    'There is one more status that means no error.',
    expected,
    breaking('Whoever waits for the others takes it for an error.'),
    'Answer with it only those who ask for it.',
  ),
  'success-range-closed': each(
    'Where any status came that means no error, only those that are named are left.',
    breaking('Consumers that answer with another one are taken to have failed.'),
    compatible('Answers stay within what was promised.'),
    'Keep the range.',
  ),
  'success-range-opened': each(
    'Where statuses that mean no error were named, any may come.',
    expected,
    breaking('Whoever waits for those that were named takes another one for an error.'),
    'Name the statuses.',
  ),
  'error-status-removed': always(
    'compatible',
    'A status of errors is gone, or one that only those get who ask for it (1xx, 304).',
    'It only does not come any more.',
  ),
  'error-status-added': always(
    'compatible',
    'There is one more status of errors, or one that only those get who ask for it (1xx, 304).',
    'Consumers have to expect errors that are not described.',
  ),
  'answer-body-added': always(
    'breaking',
    'Consumers have to answer a webhook or callback with a body.',
    'So far, they answer with nothing.',
    'Take an answer without a body, too, under a status of its own.',
  ),
  'header-removed': each(
    'A header of a response is gone.',
    expected,
    breaking('Whoever reads it finds nothing.'),
    'Keep sending the header.',
  ),
  'header-added': always('compatible', 'A response has one more header.', 'Nobody has to read it.'),
  'required-header-added': each(
    'A response has one more header, which is always there.',
    breaking('Consumers do not send it yet.'),
    compatible('Nobody has to read it.'),
    'Make the header optional.',
  ),
  'header-became-optional': each(
    'A header of a response may be missing.',
    expected,
    breaking('Whoever reads it may find nothing.'),
    'Keep sending the header.',
  ),
  'header-became-required': each(
    'A header of a response is always there.',
    breaking('Not all consumers send it.'),
    compatible('It could be there before.'),
    'Keep the header optional.',
  ),
  'header-style-changed': always(
    'breaking',
    'A header is written in another way (`explode`, or as a media type).',
    'It is read as something else.',
    'Add a header that is written in the new way.',
  ),
  'link-changed': always('annotation', 'A link of a response has changed.', 'It only explains.'),
  'errcode-added': always(
    'compatible',
    'A response may have one more error code (`x-errcodes`).',
    'Consumers need a branch for codes that they do not know.',
  ),
  'errcode-removed': always(
    'compatible',
    'A response has an error code no more (`x-errcodes`).',
    'It only does not come any more.',
  ),
} as const;
