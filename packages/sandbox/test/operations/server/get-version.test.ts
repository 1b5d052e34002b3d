import { expect, test } from 'vitest';
import { getVersion } from '../../../src/operations/server/get-version.ts';
import { hosting } from '../../support/hosting.ts';

test('the server is an Installatron Server with a licence', () => {
  expect(hosting().run(getVersion, {})).toEqual({
    data: {
      product: 'Installatron Server',
      version: '10.0.0',
      build: 500,
      version_channel: 'release',
      version_available: '10.0.0-1',
      license: true,
      license_assignment: '198.51.100.10',
    },
  });
});
