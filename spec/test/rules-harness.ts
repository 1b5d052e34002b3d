import { readFileSync } from 'node:fs';
import spectralCore from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import resolving from '@stoplight/spectral-ref-resolver';

/** A finding as the fixtures write it down: the code of the rule, a JSON pointer and the message. */
export type Finding = { readonly code: string; readonly pointer: string; readonly message: string };

/**
 * Runs a ruleset over one file, as the linter does: without following any `$ref`.
 *
 * @param text what to read instead of the file.
 */
export async function lint(
  ruleset: unknown,
  path: string,
  text = readFileSync(path, 'utf8'),
): Promise<readonly Finding[]> {
  const resolver = new resolving.Resolver({ dereferenceInline: false, dereferenceRemote: false });
  const spectral = new spectralCore.Spectral({ resolver });
  spectral.setRuleset(new spectralCore.Ruleset(ruleset));
  const results = await spectral.run(new spectralCore.Document(text, parsers.Yaml, path));
  return results.map(({ code, path: keys, message }) => ({
    code: String(code),
    pointer: pointerOf(keys),
    message,
  }));
}

/** A ruleset of one rule. */
export function only(name: string, rule: unknown): unknown {
  return { rules: { [name]: rule } };
}

function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
