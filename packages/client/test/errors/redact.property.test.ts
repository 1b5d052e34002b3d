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
      const redact = redactor(secretsIn({ list: [{ [as]: value }] }));
      for (const spelling of [value, encodeURIComponent(value)]) {
        expect(redact('', `${before}${spelling}${after}`)).not.toContain(spelling);
      }
    }),
    runs,
  );
});

test('a password in a URI that was sent is hidden in any text, as it is and decoded', () => {
  fc.assert(
    fc.property(secret, prose, prose, (value, before, after) => {
      const encoded = encodeURIComponent(value);
      const redact = redactor(secretsIn({ bkloc: `sftp://jane:${encoded}@host/backups` }));
      expect(redact('', `${before}${encoded}${after}`)).not.toContain(encoded);
      expect(redact('', `${before}${value}${after}`)).not.toContain(value);
    }),
    runs,
  );
});

test('a password in a URI is hidden though nobody knows it', () => {
  const unknown = fc.stringMatching(/^[^\s*]{4,60}$/);
  fc.assert(
    fc.property(unknown, (value) => {
      expect(redactor([])('', `at sftp://jane:${value}@host/x now`)).toBe('at sftp://********@host/x now');
    }),
    runs,
  );
});

test('what is redacted once stays as it is', () => {
  fc.assert(
    fc.property(secret, prose, (value, given) => {
      const redact = redactor(secretsIn({ passwd: value }));
      const once = redact('', `${given} ${value} passwd=x ftp://a:b@c`);
      expect(redact('', once)).toBe(once);
    }),
    runs,
  );
});
