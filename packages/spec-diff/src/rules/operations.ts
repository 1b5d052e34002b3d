import { always } from './rule.ts';

const announce =
  'Keep it, mark it `deprecated` with a date in `x-sunset`, and remove it 180 days after that date.';

/** Rules about operations, webhooks and callbacks as a whole. */
export const operationRules = {
  'operation-removed': always('breaking', 'An operation is gone.', 'Calls of it fail.', announce),
  'operation-added': always('compatible', 'There is one more operation.', 'Nobody has to call it.'),
  'operation-moved': always(
    'breaking',
    'An operation has another path or method. It is known by its operationId.',
    'Calls of the old path fail.',
    'Keep the old path beside the new one for a while, `deprecated` with a date in `x-sunset`.',
  ),
  'operation-id-changed': always(
    'breaking',
    'An operation has another operationId, or none any more.',
    'Code generated from the description has other names.',
    'Keep the operationId.',
  ),
  'operation-id-added': always('compatible', 'An operation has an operationId.', 'It had none before.'),
  'tags-changed': always('annotation', 'An operation has other tags.', 'They only group operations.'),
  'webhook-removed': always(
    'breaking',
    'A webhook is gone.',
    'Whoever waits for it waits forever.',
    announce,
  ),
  'webhook-added': always('compatible', 'There is one more webhook.', 'Only those who ask for it get it.'),
  'callback-removed': always(
    'breaking',
    'A callback is gone.',
    'Whoever waits for it waits forever.',
    announce,
  ),
  'callback-added': always('compatible', 'There is one more callback.', 'Only those who ask for it get it.'),
  deprecated: always('compatible', 'It should no longer be used.', 'It works as before.'),
  'no-longer-deprecated': always('compatible', 'It can be used again.', 'It works as before.'),
  'sunset-changed': always(
    'compatible',
    'The date from which it may be removed (`x-sunset`) is another one.',
    'It works until then.',
  ),
  'removed-after-sunset': always(
    'compatible',
    'Something is gone that was `deprecated`, and whose date in `x-sunset` has been past for long enough.',
    'It was announced.',
  ),
  'description-changed': always(
    'annotation',
    'A title, summary, description or example has changed.',
    'It only explains.',
  ),
  'extension-changed': always(
    'annotation',
    'A member `x-…` has changed that none of these rules is about.',
    'It is no contract.',
  ),
} as const;
