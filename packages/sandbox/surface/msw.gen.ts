// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-0d870594ae91c275bf75b4653e783945dcfd679e8aa39e2b70e6f44ca893e9f6
// What "@installatron-openapi/sandbox/msw" exports.

import type { HttpHandler } from 'msw';
import type { Sandbox } from '@installatron-openapi/sandbox';

export declare function sandboxHandlers(
  sandbox: Pick<Sandbox, 'fetch'>,
  {
    origin,
  }: {
    readonly origin: string;
  },
): HttpHandler[];
