import type {
  CommandAnswerOf,
  CommandRequestOf,
  Install,
  InstallCommand,
} from '@installatron-openapi/types/v1';
import { expectTypeOf, test } from 'vitest';

test('an install is read by its names of version 1', () => {
  const filesOf = (install: Install): readonly string[] => {
    const files = install['list-files'] ?? [];
    return typeof files === 'string' ? files.split(',') : files;
  };
  const changed = (install: Install): Date => new Date(Number(install.time ?? 0) * 1000);
  expectTypeOf(filesOf).returns.toExtend<readonly string[]>();
  expectTypeOf(changed).returns.toExtend<Date>();
});

test('commands are written, by name and in their forms', () => {
  const install: InstallCommand = {
    cmd: 'install',
    application: 'wordpress',
    url: 'https://www.example.com/blog',
    autoup: 1,
    background: 'yes',
  };
  const edit: CommandRequestOf['edit'] = { cmd: 'edit', id: 'a1b2c3', 'activate-plugin': 'akismet' };
  expectTypeOf(install).toExtend<CommandRequestOf['install']>();
  expectTypeOf(edit).toExtend<CommandRequestOf['edit']>();
});

test('what a command is answered with is read', () => {
  const idOf = (answer: CommandAnswerOf['install']): string | undefined => answer.data?.id;
  expectTypeOf(idOf).returns.toExtend<string | undefined>();
});
