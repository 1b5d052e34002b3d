import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactor, secretsIn } from '../../src/errors/redact.ts';
import { runs } from '../support/runs.ts';

const secret = fc.string({ unit: 'grapheme', minLength: 4 }).filter((text) => !text.includes('*'));
const name = fc.constantFrom('key', 'key2', 'passwd', 'db_pass', 'pass', 'X-API-Key', 'Authorization');
const prose = fc.string();

test('a secret that was sent is hidden in any text, as it is and encoded', () => {
  fc.assert(
    fc.property(name, secret, prose, prose, (as, value, before, after) => {
      const { text } = redactor(secretsIn({ list: [{ [as]: value }] }));
      for (const spelling of [value, encodeURIComponent(value)]) {
        expect(text(`${before}${spelling}${after}`)).not.toContain(spelling);
      }
    }),
    runs,
  );
});

test('a password in a URI that was sent is hidden in any text, as it is and decoded', () => {
  fc.assert(
    fc.property(secret, prose, prose, (value, before, after) => {
      const encoded = encodeURIComponent(value);
      const { text } = redactor(secretsIn({ bkloc: `sftp://jane:${encoded}@host/backups` }));
      expect(text(`${before}${encoded}${after}`)).not.toContain(encoded);
      expect(text(`${before}${value}${after}`)).not.toContain(value);
    }),
    runs,
  );
});

test('a password in a URI is hidden though nobody knows it', () => {
  const unknown = fc.stringMatching(/^[^\s*]{4,60}$/);
  fc.assert(
    fc.property(unknown, (value) => {
      expect(redactor([]).text(`at sftp://jane:${value}@host/x now`)).toBe('at sftp://********@host/x now');
    }),
    runs,
  );
});

test('what is redacted once stays as it is', () => {
  fc.assert(
    fc.property(secret, prose, (value, given) => {
      const { text } = redactor(secretsIn({ passwd: value }));
      const once = text(`${given} ${value} passwd=x ftp://a:b@c`);
      expect(text(once)).toBe(once);
    }),
    runs,
  );
});
