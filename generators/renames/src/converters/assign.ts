import { access } from './access.ts';

/** Reads a member, has it pass through all conditions, stores it, and counts it. */
export function assign(
  from: string,
  conditions: readonly string[],
  target: string,
  object = 'given',
  count = 'count',
): string {
  const tests = [`(value = ${access(object, from)}) !== undefined`, ...conditions];
  return `if (${tests.join(' && ')}) {\n${count}++;\n${target} = value;\n}`;
}
