import type {
  Backup,
  components,
  ErrorCode,
  ErrorCodeOf,
  Install,
  InstallListAnswer,
  operations,
  paths,
  Task,
} from '@installatron-openapi/types';
import { expectTypeOf, test } from 'vitest';

test('an install tells whether it is outdated, and where it is', () => {
  const describe = (install: Install): string => {
    const isOutdated = install.version !== install.version_available;
    return `${install.id} ${install.title ?? install.url ?? ''} ${isOutdated}`;
  };
  expectTypeOf(describe).returns.toBeString();
});

test('a value that is not known yet falls through to a default', () => {
  const words = (install: Install): string => {
    switch (install.autoup) {
      case 'none':
        return 'never';
      case 'all':
        return 'always';
      default:
        return install.autoup ?? 'unknown';
    }
  };
  expectTypeOf(words).returns.toBeString();
});

test('a list is walked, and its other members are read', () => {
  const ids = (answer: InstallListAnswer): readonly string[] => (answer.data ?? []).map(({ id }) => id);
  const failed = (answer: InstallListAnswer): boolean => !answer.result && answer.errcode !== null;
  expectTypeOf(ids).returns.toExtend<readonly string[]>();
  expectTypeOf(failed).returns.toBeBoolean();
});

test('backups and tasks are found by their ids', () => {
  const newest = (backups: readonly Backup[]): string | undefined => backups.at(-1)?.id;
  const names = (tasks: readonly Task[]): readonly string[] => tasks.map(({ id }) => String(id));
  expectTypeOf(newest).parameter(0).toExtend<readonly Backup[]>();
  expectTypeOf(names).returns.toExtend<readonly string[]>();
});

test('the errors of an operation are told apart by their code', () => {
  const advice = (code: ErrorCodeOf['getInstall']): string => {
    switch (code) {
      case 'install_not_found':
        return 'gone';
      case 'invalid_api_key':
        return 'ask for a key';
      default:
        return code;
    }
  };
  const known: readonly ErrorCode[] = ['install_not_found', 'invalid_api_key', 'user_not_found'];
  expectTypeOf(advice).returns.toBeString();
  expectTypeOf(known).items.toBeString();
});

test('the trees lead to the same types', () => {
  type Listed = paths['/installs']['get'];
  const same = (install: components['schemas']['Install']): Install => install;
  const operation = (listed: Listed): operations['listInstalls'] => listed;
  expectTypeOf(same).returns.toExtend<Install>();
  expectTypeOf(operation).returns.toExtend<operations['listInstalls']>();
});
