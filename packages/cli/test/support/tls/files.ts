import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const certFile = join(import.meta.dirname, 'localhost.crt');
export const keyFile = join(import.meta.dirname, 'localhost.key');

export const identity = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
