import { createHash } from 'node:crypto';

const marker = '// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.';
const hashLine = /^\/\/ content: sha256-([0-9a-f]{64})$/;

/** Puts the banner above a body: who owns the file, and the hash by which a later edit is noticed. */
export function stampBanner(body: string): string {
  return `${marker}\n// content: sha256-${hashOf(body)}\n${body}`;
}

/** Whether a text is exactly as a generator left it. False for an edited file and for one without a banner. */
export function isUntouched(text: string): boolean {
  const [first, second = '', ...body] = text.split('\n');
  return first === marker && hashLine.exec(second)?.[1] === hashOf(body.join('\n'));
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
