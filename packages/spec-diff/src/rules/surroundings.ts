import { always } from './rule.ts';

/** Rules about security, servers and the document. */
export const surroundingRules = {
  'security-alternative-removed': always(
    'breaking',
    'A way to authenticate, or to do without, is gone.',
    'Requests that use it are refused.',
    'Keep the way beside the new one.',
  ),
  'security-alternative-added': always(
    'compatible',
    'There is one more way to authenticate.',
    'The others work as before.',
  ),
  'security-requirement-added': always(
    'breaking',
    'A way to authenticate needs one more thing.',
    'Requests without it are refused.',
    'Add a way of its own, and keep this one.',
  ),
  'security-scope-added': always(
    'breaking',
    'A way to authenticate needs one more scope.',
    'Tokens without it are refused.',
    'Keep taking tokens that have the old scopes.',
  ),
  'security-scheme-changed': always(
    'breaking',
    'What is needed to authenticate is sent or got in another way.',
    'Requests that do it in the old way are refused.',
    'Add a security scheme, and keep the old one as an alternative.',
  ),
  'flow-removed': always(
    'breaking',
    'A way to get a token, or to renew one, is gone.',
    'Those who get their tokens so get none any more.',
    'Keep the flow.',
  ),
  'flow-added': always(
    'compatible',
    'There is one more way to get a token, or to renew one.',
    'The others work as before.',
  ),
  'scope-removed': always(
    'breaking',
    'A security scheme has lost a scope.',
    'Asking for it fails.',
    'Keep the scope.',
  ),
  'scope-added': always('compatible', 'A security scheme has one more scope.', 'Nobody has to ask for it.'),

  'server-removed': always(
    'breaking',
    'A server is gone.',
    'Requests to it fail.',
    'Keep the server, or redirect.',
  ),
  'server-added': always('compatible', 'There is one more server.', 'Nobody has to use it.'),
  'first-server-changed': always(
    'compatible',
    'Another server stands first.',
    'All of them work as before, but tools that take the first one go elsewhere from now on.',
  ),
  'server-variable-value-removed': always(
    'breaking',
    'A variable of a server has one value less.',
    'Requests to that server fail.',
    'Keep the value.',
  ),
  'server-variable-value-added': always(
    'compatible',
    'A variable of a server has one more value.',
    'Nobody has to use it.',
  ),
  'server-variable-changed': always(
    'breaking',
    'A variable of a server has another default.',
    'Those who do not set it reach another server.',
    'Keep the default.',
  ),
  'document-changed': always(
    'annotation',
    'What is said about the API as a whole has changed.',
    'It only explains.',
  ),
} as const;
