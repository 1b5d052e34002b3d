import { code } from '../text.ts';
import type { CommandForm } from './form.ts';

/** What a form of a command does, and what it is in version 2. */
export function commandDescription(
  { versions, command, sameAs }: CommandForm,
  answer: string | undefined,
): string {
  const { operation } = versions;
  const alias = sameAs === undefined ? '' : `Another way to say ${code(sameAs)}, which is the usual one.`;
  const body = command.body.map(({ member, value }) => `${code(member)} ${code(String(value))}`).join(', ');
  const endpoint = `In version 2: ${code(`${operation.method} ${operation.path}`)}${body === '' ? '' : ` with ${body}`}.`;
  const summary = operation.summary === '' ? '' : `${operation.summary}.`;
  const answers = answer === undefined ? '' : `Answered with ${code(answer)}.`;
  const about = [endpoint, answers].join(' ').trim();
  return [alias, summary, operation.description, about].filter((text) => text !== '').join('\n\n');
}
