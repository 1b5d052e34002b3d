import { errcodes } from '../generated/errcodes.gen.ts';
import type { Frame } from './frame.ts';
import type { Refusal } from './refusal.ts';

/** What a refused request is answered with. */
export function refused({ errcode, errfield, message }: Refusal): Frame {
  return {
    result: false,
    status: factsOf(errcode)?.status ?? 400,
    errcode,
    errfield,
    message: message || messageOf(errcode),
  };
}

/** What to say about a code to people. */
export function messageOf(errcode: string): string {
  const [, kind, name] = /^(empty|invalid)_argument_(.+)$/s.exec(errcode) ?? [];
  if (kind === 'empty') return `The ${name} input is empty.`;
  if (kind === 'invalid') return `The ${name} input is not valid.`;
  return factsOf(errcode)?.meaning ?? 'The task failed.';
}

function factsOf(errcode: string): { readonly status: number; readonly meaning: string } | undefined {
  return Object.entries(errcodes).find(([name]) => name === errcode)?.[1];
}
