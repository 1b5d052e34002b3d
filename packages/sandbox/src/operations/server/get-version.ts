import type { Handler } from '../../operation/handler.ts';
import { agent } from '../installs/make-install.ts';

export const getVersion: Handler<'getVersion'> = () => ({
  data: {
    product: 'Installatron Server',
    version: agent,
    build: 500,
    version_channel: 'release',
    version_available: `${agent}-1`,
    license: true,
    license_assignment: '198.51.100.10',
  },
});
