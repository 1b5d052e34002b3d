import type { OperationRoute } from '@installatron-openapi/renames';
import type { Exchange } from '../adapter.ts';
import { type InputType, typedInputs } from '../generated/inputs.gen.ts';
import { argumentCode, Refusal } from '../refusal.ts';
import { type BodyRead, readBody } from '../wire/body.ts';
import { readRequest } from '../wire/command.ts';
import { type Parameters, readForm } from '../wire/form.ts';

/**
 * What a request of version 2 says in its path, its query and its body, side by side: version 1 does not tell them apart.
 *
 * @throws Refusal for what cannot be read, and for a name that says two things.
 */
export async function readMembers(
  exchange: Exchange,
  { operationId, pathParams }: OperationRoute,
): Promise<Parameters> {
  const { api_version: _, ...query } = readForm(exchange.url.search.slice(1));
  const { parameters, isText } = await readBodyOf(exchange);
  const body = isText ? spelledOut(operationId, parameters) : parameters;
  const members = new Map<string, unknown>(Object.entries(pathParams));
  for (const [name, value] of [spelledOut(operationId, query), body].flatMap(Object.entries)) {
    if (members.has(name) && members.get(name) !== value) throw saidTwice(name);
    members.set(name, value);
  }
  return Object.fromEntries(members);
}

const nothing: BodyRead = { parameters: {}, isText: false };

async function readBodyOf({ request, settings }: Exchange): Promise<BodyRead> {
  if (/^(GET|HEAD)$/.test(request.method) || request.body === null) return nothing;
  const bytes = await readRequest(request, settings.maxRequestBytes);
  return readBody(bytes, request.headers.get('Content-Type'));
}

function saidTwice(name: string): Refusal {
  const message = `${JSON.stringify(name)} is there twice, with different values. Send it once.`;
  return new Refusal(argumentCode('invalid', name), message, { errfield: name });
}

/** In a query and in a form everything is text: what it spells is known from the types of the inputs. */
function spelledOut(operationId: string, text: Parameters): Parameters {
  const types = new Map(Object.entries(typedInputs[operationId] ?? {}));
  return Object.fromEntries(
    Object.entries(text).map(([name, value]) => [name, spelled(types.get(name), value)]),
  );
}

/** Text that spells no value of the type stays: it is then refused. */
function spelled(type: InputType | undefined, text: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (type === 'number' && /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  if (type === 'boolean' && /^(true|1)$/i.test(text)) return true;
  if (type === 'boolean' && /^(false|0)$/i.test(text)) return false;
  return text;
}
