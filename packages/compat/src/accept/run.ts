import type { Exchange } from '../adapter.ts';
import { type Answer, isSuccess, readAnswer } from '../answer.ts';
import { Refusal } from '../refusal.ts';
import type { SelectedVersion } from '../selector.ts';
import type { Parameters } from '../wire/form.ts';
import { requestHeaders } from '../wire/headers.ts';
import { searchOf } from '../wire/query.ts';
import { requestInPlaceOf } from '../wire/request.ts';
import { answerOf, answerOfUnread } from './answer.ts';
import type { CommandExchange } from './exchange.ts';
import { keyIn } from './key.ts';
import { planOf } from './plan.ts';
import type { Step } from './step.ts';
import type { UserSteps } from './websites.ts';

/**
 * Sends what a command asks for, and answers with the data of the version that is asked for.
 *
 * @throws Refusal for a command that asks for nothing, and for an answer that cannot be converted.
 */
export async function runCommand(
  exchange: Exchange,
  parameters: Parameters,
  version: SelectedVersion,
): Promise<Response> {
  const { user, steps } = planOf(parameters, exchange.notes);
  const run: CommandExchange = { ...exchange, key: keyIn(parameters), version };
  const failure = user && (await storeUser(run, user));
  return failure ?? sendSteps(run, steps);
}

/** Stores the websites of a user. The answer where that fails. */
async function storeUser(run: CommandExchange, { edit, create }: UserSteps): Promise<Response | undefined> {
  const edited = await sendAndRead(run, edit);
  const isNew = edited.envelope['errcode'] === 'user_not_found';
  const stored = isNew ? await sendAndRead(run, create) : edited;
  return isSuccess(stored) ? undefined : answerOf(run, edit.operationId, stored);
}

/** The first that fails ends it. What was done before stays done: the API has no transactions. */
async function sendSteps(run: CommandExchange, steps: readonly Step[]): Promise<Response> {
  const [only] = steps;
  if (only !== undefined && steps.length === 1)
    return answerOfUnread(run, only.operationId, await sendStep(run, only));
  for (const [done, step] of steps.entries()) {
    const progress = `${done} of ${steps.length} requests were done before this one.`;
    const answer = await sendAndRead(run, step).catch((error: unknown) => {
      throw error instanceof Refusal ? error.with(progress) : error;
    });
    if (!isSuccess(answer)) return answerOf(run, step.operationId, withMessage(answer, progress));
    if (step === steps.at(-1)) return answerOf(run, step.operationId, answer);
  }
  throw new Refusal('invalid_argument_cmd', 'The command asks for nothing.', { errfield: 'cmd' });
}

async function sendAndRead(run: CommandExchange, step: Step): Promise<Answer> {
  return readAnswer(await sendStep(run, step), run.settings.maxAnswerBytes);
}

function sendStep(run: CommandExchange, { operationId, method, path, query, body }: Step): Promise<Response> {
  const { request, url, settings, key, notes } = run;
  notes.operationId = operationId;
  const headers = requestHeaders(request.headers, body !== undefined);
  if (key !== undefined && !request.headers.has('X-API-Key')) headers.push(['X-API-Key', key]);
  return run.send(
    requestInPlaceOf(request, {
      url: `${url.origin}${settings.base}${path}${searchOf(query)}`,
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
}

function withMessage(answer: Answer, progress: string): Answer {
  const { message } = answer.envelope;
  const all = typeof message === 'string' ? `${message.trimEnd()} ${progress}`.trimStart() : progress;
  return { ...answer, envelope: { ...answer.envelope, message: all } };
}
