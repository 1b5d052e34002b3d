import { DiagnosticsError, problem } from '@installatron-openapi/generate-kit';

const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#2467f2">Redocly</text></svg>`;

/** Addresses that Redoc would load something from, and what stands in for it. */
const replacements: ReadonlyMap<string, string> = new Map(
  ['https://cdn.redoc.ly/redoc/logo-mini-full.svg', 'https://cdn.redoc.ly/redoc/logo-mini.svg'].map(
    (address) => [address, `data:image/svg+xml,${encodeURIComponent(logo)}`],
  ),
);

/**
 * Redoc without the addresses it loads from.
 *
 * The policy of the page forbids every host anyway. But a picture that is asked for and refused is a hole in the page and
 * an error in the console, so the name of Redocly is drawn here instead.
 *
 * @throws DiagnosticsError when an address is gone, for then another one may have come.
 */
export function offlineProgram(program: string): string {
  let result = program;
  for (const [address, data] of replacements) {
    if (!result.includes(address)) throw changed(address);
    result = result.replaceAll(address, data);
  }
  return result;
}

function changed(address: string): DiagnosticsError {
  const message = `Redoc no longer loads ${address}: look for what it loads now.`;
  return new DiagnosticsError([problem('tool-failed', message, { pointer: '' })]);
}
