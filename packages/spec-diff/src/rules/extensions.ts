import { always, type Rule } from './rule.ts';

function changed(means: string, keyword: string): Rule {
  return always(
    'breaking',
    means,
    'Code generated from the description works in another way.',
    `Keep \`${keyword}\`.`,
  );
}

/** Rules about the vendor extensions of operations that generated clients rely on. */
export const extensionRules = {
  'pagination-added': always('compatible', 'A list can be read page by page.', 'It can be read as before.'),
  'pagination-changed': changed('A list is read page by page in another way.', 'x-pagination'),
  'pagination-removed': changed('A list is no longer read page by page.', 'x-pagination'),
  'background-added': always(
    'compatible',
    'An operation can go on in the background.',
    'Nobody has to ask for it.',
  ),
  'background-changed': changed('An operation goes on in the background in another way.', 'x-background'),
  'background-removed': changed('An operation cannot go on in the background any more.', 'x-background'),
  'task-added': always('compatible', 'It is said how tasks are followed.', 'Nobody has to follow them.'),
  'task-changed': changed('Tasks are followed in another way.', 'x-task'),
  'task-removed': changed('It is no longer said how tasks are followed.', 'x-task'),
  'became-repeatable': always(
    'compatible',
    'An operation is safe to send twice (`x-repeatable`).',
    'Nobody has to send it twice.',
  ),
  'no-longer-repeatable': always(
    'breaking',
    'An operation is no longer safe to send twice (`x-repeatable`).',
    'Generated clients that are in use send it again when an answer gets lost.',
    'Keep it safe, or add an operation of its own.',
  ),
  'invalidates-added': always(
    'compatible',
    'An operation changes what one more operation answers (`x-invalidates`).',
    'Generated hooks ask again for one more thing.',
  ),
  'invalidates-removed': always(
    'compatible',
    'An operation no longer changes what another one answers (`x-invalidates`).',
    'Generated hooks ask again for less.',
  ),
} as const;
