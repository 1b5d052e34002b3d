/** Where everything is, and requests to try. They are lines for a shell, and work as they are. */
export function formatWelcome(url: string, key: string): string {
  return [
    '',
    `Sandbox  ${url}/       version 1 and version 2 over one state`,
    `Docs     ${url}/docs/`,
    `Key      ${key}`,
    '',
    'Version 2:',
    `  curl -H 'X-API-Key: ${key}' '${url}/installs?limit=1'`,
    '',
    'Version 1:',
    `  curl -d key=${key} -d cmd=installs -d limit=1 '${url}/'`,
    '',
    'A command of version 1 with the answer of version 2:',
    `  curl -H 'X-API-Version: 2.0' -d key=${key} -d cmd=installs -d limit=1 '${url}/'`,
    '',
    'Ctrl-C ends it.',
  ].join('\n');
}
