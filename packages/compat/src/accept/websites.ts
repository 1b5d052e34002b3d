import { commandToRequest } from '@installatron-openapi/renames';
import { Refusal } from '../refusal.ts';
import { isObject } from '../wire/body.ts';
import type { Parameters } from '../wire/form.ts';
import { isNothing } from '../wire/nothing.ts';
import type { Step } from './step.ts';

/** How the websites of a user are stored: with a user who is there, else with a new one. */
export type UserSteps = { readonly edit: Step; readonly create: Step };

const editUser = 'edituser';

/** Whether websites are a parameter of the command itself. */
export function takesWebsites({ cmd }: Parameters): boolean {
  return typeof cmd === 'string' && cmd.trim() === editUser;
}

/**
 * The websites that came with a command: in a list, or in an object with numbers for names, as PHP makes of a list that begins
 * elsewhere than at zero. Undefined where there are none.
 *
 * @throws Refusal for anything else.
 */
export function websitesIn(given: unknown): readonly unknown[] | undefined {
  if (isNothing(given)) return undefined;
  if (Array.isArray(given)) return given;
  if (isObject(given) && isNumbered(given)) return Object.values(given);
  const message = 'The websites must be a list. Send `websites[0][path]=…` in a form, or an array in JSON.';
  throw new Refusal('invalid_argument_websites', message, { errfield: 'websites' });
}

function isNumbered(given: Parameters): boolean {
  const names = Object.keys(given);
  return names.length > 0 && names.every((name) => /^\d+$/.test(name));
}

/**
 * The side call that websites mean. None for an empty list, which would take a user's websites away, and none for a dry run, which
 * changes nothing: the vendor says nothing of either.
 *
 * @throws CommandError when there is no user, and Refusal when there are several.
 */
export function userSteps({ user, dryrun }: Parameters, websites: readonly unknown[]): UserSteps | undefined {
  if (typeof user === 'object' && user !== null) {
    throw new Refusal('invalid_argument_user', 'Websites belong to one user. Name that one.', {
      errfield: 'user',
    });
  }
  const edit = commandToRequest({ cmd: editUser, user, websites });
  const isDryRun = !isNothing(dryrun) && dryrun !== 'none';
  if (websites.length === 0 || isDryRun) return undefined;
  const body = { id: String(edit.params['id']), websites };
  return { edit, create: { operationId: 'createUser', method: 'POST', path: '/users', query: {}, body } };
}
