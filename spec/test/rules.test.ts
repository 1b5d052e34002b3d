import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import bundled from '../rules/bundled.ruleset.mjs';
import source from '../rules/source.ruleset.mjs';
import { lint, only } from './rules-harness.ts';

const folder = fileURLToPath(new URL('../rules', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name);

const rulesets = { bundled: bundled.rules, source: source.rules };

describe.each(names)('rule %s', (name) => {
  it('is made of a rule and two fixtures', () => {
    expect(readdirSync(join(folder, name))).toStrictEqual(
      expect.arrayContaining(['fail.yaml', 'pass.yaml', 'rule.mjs']),
    );
  });

  it('finds nothing in the fixture that passes', async () => {
    const { rule } = await load(name);
    expect(await lint(only(name, rule), join(folder, name, 'pass.yaml'))).toStrictEqual([]);
  });

  it('finds what the fixture that fails announces, and nothing else', async () => {
    const { rule } = await load(name);
    const path = join(folder, name, 'fail.yaml');
    const expected = expectations(readFileSync(path, 'utf8'));
    const found = await lint(only(name, rule), path);
    expect(expected).not.toStrictEqual([]);
    expect(sorted(found)).toStrictEqual(
      sorted(expected).map(({ pointer, message }) => ({
        code: name,
        pointer,
        message: expect.stringContaining(message),
      })),
    );
  });

  it('is in the rulesets of the forms it names, and in no other', async () => {
    const { rule, forms } = await load(name);
    expect(forms).not.toStrictEqual([]);
    expect(formsOf(name, rule)).toStrictEqual([...forms].sort());
  });
});

type RuleModule = { readonly rule: unknown; readonly forms: readonly string[] };

async function load(name: string): Promise<RuleModule> {
  const { default: rule, forms }: Record<string, unknown> = await import(join(folder, name, 'rule.mjs'));
  return { rule, forms: Array.isArray(forms) ? forms.map(String) : [] };
}

function formsOf(name: string, rule: unknown): readonly string[] {
  return Object.entries(rulesets)
    .filter(([, rules]) => Object.entries(rules).some(([key, value]) => key === name && value === rule))
    .map(([form]) => form);
}

type Expectation = { readonly pointer: string; readonly message: string };

/** The lines `# expect: <JSON pointer> <part of message>` at the top of a fixture. */
function expectations(text: string): readonly Expectation[] {
  return [...text.matchAll(/^# expect: (\S+) (.+)$/gm)].map(([, pointer = '', message = '']) => ({
    pointer,
    message,
  }));
}

// By place; findings at one place stay in the order in which the rule reports them.
function sorted<T extends { readonly pointer: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((one, other) =>
    one.pointer < other.pointer ? -1 : Number(one.pointer > other.pointer),
  );
}
