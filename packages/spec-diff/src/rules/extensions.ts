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
  'repeatable-changed': always(
    'compatible',
    'Whether an operation is safe to send twice (`x-repeatable`) has another answer.',
    'Generated clients repeat it when they did not, or the other way round.',
  ),
  'invalidates-changed': always(
    'compatible',
    'An operation changes what other operations answer (`x-invalidates`).',
    'Generated hooks ask again for other things.',
  ),
} as const;
