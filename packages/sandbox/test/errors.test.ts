import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { errcodes } from '../src/generated/errcodes.gen.ts';
import { sandboxKey } from '../src/options.ts';
import { createSandbox } from '../src/sandbox.ts';
import { isScenario } from '../src/scenarios/scenarios.ts';

/** A row of the table in errors.md. */
type Row = Readonly<Record<'code' | 'status' | 'scenario' | 'request' | 'header' | 'body', string>>;

const rows: readonly Row[] = readFileSync(new URL('../errors.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')))
  .filter((cells) => cells.length === 8 && !/^(code|---)$/.test(cells[1] ?? ''))
  .map(([, code = '', status = '', scenario = '', request = '', header = '', body = '']) => ({
    code,
    status,
    scenario,
    request,
    header,
    body,
  }));

test('every error code of the catalogue is in the table once', () => {
  expect(rows.map(({ code }) => code).sort()).toEqual(Object.keys(errcodes).sort());
});

test.for(rows)('$code: $request on $scenario', async (row) => {
  const response = await send(row);
  const { errcode } = (await response.json()) as { readonly errcode: string };
  expect({ code: errcode, status: `${response.status}` }).toEqual({ code: row.code, status: row.status });
});

function send({ scenario, request, header, body }: Row): Promise<Response> {
  if (!isScenario(scenario)) throw new Error(`There is no scenario ${scenario}.`);
  const [method = '', target = ''] = request.split(' ');
  const headers = new Headers({ 'X-API-Key': sandboxKey });
  const [, name, value] = /^(\S+): (.*)$/.exec(header) ?? [];
  if (name !== undefined && value !== undefined) headers.set(name, value);
  const { fetch } = createSandbox({ seed: scenario, clock: () => 1_760_000_000_000 });
  return fetch(new Request(`https://sandbox.example${target}`, { method, headers, body: body || null }));
}
