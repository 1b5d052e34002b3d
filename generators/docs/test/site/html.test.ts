import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { escapeHtml, jsonScript, policy } from '../../src/site/html.ts';

test('JSON in a script element cannot end it', () => {
  const value = { a: '</script><script>x()</script><!--', ['<b>']: ['\u2028'] };
  expect(jsonScript(value)).not.toContain('<');
  expect(JSON.parse(jsonScript(value))).toEqual(value);
});

test('text can neither become an element nor leave an attribute', () => {
  expect(escapeHtml(`a <b> & "c" 'd'`)).toBe('a &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;');
});

test('a policy lets run what it was given, by hash, and nothing else', () => {
  const hash = createHash('sha256').update('x()').digest('base64');
  expect(policy(['x()'])).toContain(`script-src 'sha256-${hash}';`);
  expect(policy([])).toContain("script-src 'none';");
  expect(policy(['x()'])).not.toMatch(/unsafe-(eval|hashes)|script-src[^;]*unsafe-inline/);
});
