import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPath } from '../../src/call/path.ts';
import { runs } from '../support/runs.ts';

const nasty = fc.constantFrom(
  '/',
  '..',
  '.',
  '%2e',
  '%',
  '?',
  '#',
  '\\',
  ';',
  '@',
  ':',
  ' ',
  '\n',
  '\u0000',
  '😀',
);
const value = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

test('whatever a value is, it is refused or arrives at the server as one segment', () => {
  fc.assert(
    fc.property(value, value, (id, slug) => {
      const values = new Map([
        ['id', id],
        ['slug', slug],
      ]);
      let path: string;
      try {
        path = fillPath('/installs/{id}/plugins/{slug}', values);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return;
      }
      const url = new URL(`https://panel.example.com/prefix${path}`);
      expect(url.search + url.hash).toBe('');
      expect(url.host).toBe('panel.example.com');
      expect(url.pathname.split('/').map(decodeURIComponent)).toEqual([
        '',
        'prefix',
        'installs',
        id,
        'plugins',
        slug,
      ]);
    }),
    runs,
  );
});
