import { describe, expect, it } from 'vitest';
import { generated, verdicts } from './support/generated.ts';

const hostileTexts = [
  '"',
  "'",
  `\`\${globalThis.broken = 1}\``,
  '*/ globalThis.broken = 1; /*',
  '\u2028globalThis.broken = 1',
  '\\',
  '\\"',
  '"; globalThis.broken = 1; "',
  '</script>',
  '$&',
  '__proto__',
  'require("ajv/dist/runtime/equal").default',
  'export const isValid0 = 1;',
];

describe('no text of a spec becomes code:', () => {
  it.each(hostileTexts)('%s as a value', async (text) => {
    const schema = { enum: [text, { [text]: text }] };
    const got = await verdicts(schema, [text, Object.fromEntries([[text, text]]), `${text} `, {}]);
    expect(got).toEqual([true, true, false, false]);
    expect(globalThis).not.toHaveProperty('broken');
  });

  it.each([...hostileTexts, 'constructor'])('%s as the name of a member', async (text) => {
    const members = await generated({ [text]: { type: 'string', default: text } });
    expect(members).toEqual([expect.objectContaining({ name: text, default: text })]);
    expect([members[0]?.isValid('a'), members[0]?.isValid(1)]).toEqual([true, false]);
    expect(globalThis).not.toHaveProperty('broken');
  });

  // Ajv takes `__proto__` for a name that a schema does not know.
  it.each([...hostileTexts.filter((text) => text !== '__proto__'), 'constructor'])(
    '%s as a name further in',
    async (text) => {
      const schema = {
        properties: { [text]: { type: 'string' } },
        additionalProperties: { type: 'integer' },
      };
      expect(await verdicts(schema, [{ [text]: 'a' }, { [text]: 1 }, { other: 1 }, {}])).toEqual([
        true,
        false,
        true,
        true,
      ]);
      expect(globalThis).not.toHaveProperty('broken');
    },
  );

  it.each(hostileTexts)('%s as the name of a component', async (text) => {
    const pointer = encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
    const schema = { $ref: `#/components/schemas/${pointer}` };
    const schemas = { [text]: { type: 'object', properties: { next: schema }, required: ['x'] } };
    expect(
      await verdicts(
        schema,
        [
          { x: 1, next: { x: 1 } },
          { x: 1, next: {} },
        ],
        schemas,
      ),
    ).toEqual([true, false]);
    expect(globalThis).not.toHaveProperty('broken');
  });
});
