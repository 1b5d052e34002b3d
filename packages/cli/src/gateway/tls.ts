import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { type GivenOptions, UsageError } from '../command/usage.ts';
import { ServeError } from '../serve/error.ts';
import type { TlsIdentity } from '../serve/server.ts';

/**
 * What HTTPS is spoken with.
 *
 * @throws UsageError for a certificate without a key; ServeError for a file that cannot be read.
 */
export function readIdentity(given: GivenOptions): TlsIdentity | undefined {
  const cert = given.text('tls-cert');
  const key = given.text('tls-key');
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key go together.');
  return { cert: readPem('tls-cert', cert), key: readPem('tls-key', key) };
}

/** Trusts authorities besides those that Node trusts, in the whole process. */
export function trust(given: GivenOptions): void {
  const file = given.text('ca');
  if (file === undefined) return;
  const pem = readPem('ca', file);
  // What is no certificate, Node would leave out without a word.
  if (!isCertificate(pem)) throw new ServeError(`--ca: ${file} holds no certificate in PEM.`);
  // Node 22 has it from 22.19 on.
  if (typeof tls.setDefaultCACertificates !== 'function') {
    throw new ServeError(`--ca needs Node 22.19 or newer, and this is ${process.version}.`);
  }
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), pem]);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

function readPem(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ServeError(`--${option}: ${file} cannot be read (${code}).`);
  }
}
