import type { Install } from '@installatron-openapi/types';
import type { ParametersOf } from '../../src/operation/handler.ts';
import { installApplication } from '../../src/operations/applications/install-application.ts';
import type { Hosting } from './hosting.ts';

/** Where it is, unless something else is asked for. */
export const blogUrl = 'https://www.example.com/blog';

/** Installs a WordPress for `jane`, one version behind. */
export function blogOn(server: Hosting, asked: Partial<ParametersOf<'installApplication'>> = {}): Install {
  const { data } = server.run(installApplication, {
    id: 'wordpress',
    url: blogUrl,
    version: '6.8.2',
    ...asked,
  });
  if (data === undefined) throw new Error('An install is always answered with.');
  return data;
}
