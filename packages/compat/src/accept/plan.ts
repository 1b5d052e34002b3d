import { CommandError, commandToRequests } from '@installatron-openapi/renames';
import { type ConversionNotes, noting } from '../conversion.ts';
import { argumentCode, Refusal } from '../refusal.ts';
import type { Parameters } from '../wire/form.ts';
import type { Step } from './step.ts';
import { takesWebsites, type UserSteps, userSteps, websitesIn } from './websites.ts';

/** What a command asks for in version 2. */
export type Plan = {
  /** Stores the websites that came with a command, before it. */
  readonly user: UserSteps | undefined;
  /** One after the other, as long as they go well. */
  readonly steps: readonly Step[];
};

/** @throws Refusal for parameters that ask for nothing, or for what cannot be. */
export function planOf(parameters: Parameters, notes: ConversionNotes): Plan {
  try {
    const plan = readPlan(parameters, notes);
    notes.cmd = String(parameters['cmd']).trim();
    return plan;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    notes.cmd = error.about;
    throw refusalOf(error);
  }
}

function readPlan({ websites: given, ...others }: Parameters, notes: ConversionNotes): Plan {
  const websites = websitesIn(given);
  const hasOwn = websites !== undefined && takesWebsites(others);
  const steps = commandToRequests(hasOwn ? { ...others, websites } : others, noting(notes));
  return { user: websites === undefined || hasOwn ? undefined : userSteps(others, websites), steps };
}

function refusalOf({ code, parameter, message }: CommandError): Refusal {
  const family = /-(missing|incomplete)$/.test(code) && parameter !== undefined ? 'empty' : 'invalid';
  const errfield = parameter ?? 'cmd';
  return new Refusal(argumentCode(family, errfield), message, { errfield });
}
