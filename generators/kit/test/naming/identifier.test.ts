import { describe, expect, test } from 'vitest';
import { fileName, typeName, valueName } from '../../src/index.ts';

describe('names in code', () => {
  test.each([
    { given: 'listInstalls', value: 'listInstalls', type: 'ListInstalls', file: 'list-installs' },
    { given: 'list-installs', value: 'listInstalls', type: 'ListInstalls', file: 'list-installs' },
    {
      given: 'Backup locations',
      value: 'backupLocations',
      type: 'BackupLocations',
      file: 'backup-locations',
    },
    { given: 'APIKey', value: 'apiKey', type: 'APIKey', file: 'api-key' },
    { given: 'X-API-Version', value: 'xAPIVersion', type: 'XAPIVersion', file: 'x-api-version' },
    { given: 'HTTP', value: 'http', type: 'HTTP', file: 'http' },
    { given: 'v2Answer', value: 'v2Answer', type: 'V2Answer', file: 'v2-answer' },
    { given: 'meta/root', value: 'metaRoot', type: 'MetaRoot', file: 'meta-root' },
    { given: '../../etc/passwd', value: 'etcPasswd', type: 'EtcPasswd', file: 'etc-passwd' },
    { given: '__proto__', value: 'proto', type: 'Proto', file: 'proto' },
    { given: 'constructor', value: 'constructor_', type: 'Constructor', file: 'constructor' },
    { given: '', value: '_', type: '_', file: '_' },
    { given: '*/{}', value: '_', type: '_', file: '_' },
    { given: '2fa', value: '_2fa', type: '_2fa', file: '2fa' },
    { given: '404', value: '_404', type: '_404', file: '404' },
    { given: 'größe', value: 'grE', type: 'GrE', file: 'gr-e' },
    { given: '漢字', value: '_', type: '_', file: '_' },
    { given: 'delete', value: 'delete_', type: 'Delete', file: 'delete' },
    { given: 'await', value: 'await_', type: 'Await', file: 'await' },
    { given: 'arguments', value: 'arguments_', type: 'Arguments', file: 'arguments' },
    { given: 'date', value: 'date', type: 'Date_', file: 'date' },
    { given: 'promise', value: 'promise', type: 'Promise_', file: 'promise' },
  ])('"$given" becomes $value, $type and $file', ({ given, value, type, file }) => {
    expect({ value: valueName(given), type: typeName(given), file: fileName(given) }).toStrictEqual({
      value,
      type,
      file,
    });
  });
});

describe('a file name is none that Windows takes for a device', () => {
  test.each([
    { given: 'CON', want: '_con' },
    { given: 'nul', want: '_nul' },
    { given: 'Aux', want: '_aux' },
    { given: 'prn/', want: '_prn' },
    { given: 'COM 1', want: 'com-1' },
    { given: 'lpt9', want: '_lpt9' },
    { given: 'console', want: 'console' },
    { given: 'con 1', want: 'con-1' },
  ])('$given becomes $want', ({ given, want }) => {
    expect(fileName(given)).toBe(want);
  });
});

test('a file name stays short', () => {
  expect(fileName('a'.repeat(300))).toBe('a'.repeat(80));
});
