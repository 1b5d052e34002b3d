import { acceptV1, speakV1 } from '@installatron-openapi/compat';
import { CommandError, ConversionError, envelopeToV1, requestToCommand } from '@installatron-openapi/renames';
import { learn, paramsOf, requestOf } from './requests.ts';
import type { Step } from './steps.ts';
import { answerOf, beginningIds, headers, key, world } from './world.ts';

/** What one way of asking has shown and left: the answers, and the documents at the end. */
export type Trace = {
  readonly answers: readonly unknown[];
  readonly documents: ReadonlyMap<string, unknown>;
};

/** The same sequence, asked in three ways of three sandboxes that began alike. */
export async function traces(steps: readonly Step[]): Promise<{ v2: Trace; through: Trace; v1: Trace }> {
  const [direct, spoken, commanded] = [world(), world(), world()];
  const throughV1 = speakV1(acceptV1(spoken.fetch));
  const acceptingV1 = acceptV1(commanded.fetch);
  const known = new Map(await beginningIds);
  const answers: Record<'v2' | 'through' | 'v1', unknown[]> = { v2: [], through: [], v1: [] };
  for (const step of steps) {
    const params = paramsOf(step, known);
    const command = sayable(step, params);
    if (command === undefined) continue;
    const answer = await answerOf(await direct.fetch(requestOf(step.operationId, params, headers)));
    learn(known, step.operationId, answer.body);
    answers.v2.push({ step: step.operationId, ...answer });
    answers.through.push({
      step: step.operationId,
      ...(await answerOf(await throughV1(requestOf(step.operationId, params, headers)))),
    });
    const v1 = await answerOf(await acceptingV1(commandRequest(command)));
    answers.v1.push({ step: step.operationId, status: v1.status, body: v1.body });
  }
  return {
    v2: { answers: answers.v2, documents: direct.documents },
    through: { answers: answers.through, documents: spoken.documents },
    v1: { answers: answers.v1, documents: commanded.documents },
  };
}

/** What version 1 has to show for what version 2 answered. */
export function inVersion1(steps: Trace): readonly unknown[] {
  return steps.answers.map((answer) => {
    const { step, body } = Object(answer);
    return { step, status: 200, body: envelopeToV1(step, body) };
  });
}

/** The command that means a request; undefined when version 1 has no way to say it. */
function sayable({ operationId }: Step, params: Readonly<Record<string, unknown>>) {
  try {
    return requestToCommand(operationId, params, { mode: 'strict' });
  } catch (error) {
    if (error instanceof CommandError || error instanceof ConversionError) return undefined;
    throw error;
  }
}

function commandRequest(command: Readonly<Record<string, unknown>>): Request {
  return new Request('https://sandbox.example.com/', {
    method: 'POST',
    body: JSON.stringify({ api: 'json', key, ...command }),
  });
}
