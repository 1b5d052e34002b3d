import { expectTypeOf, test } from 'vitest';
import type { Install as InstallV2 } from '../src/index.ts';
import type {
  Application,
  CommandAnswerOf,
  CommandRequestOf,
  EditActivatePluginCommand,
  EditListPlugins1Command,
  Install,
  InstallAnswer,
  InstallCommand,
  PluginAnswer,
} from '../src/v1.ts';

test('an install has the names of version 1', () => {
  expectTypeOf<Install['installer']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Install['list-files']>().toEqualTypeOf<string | string[] | undefined>();
  expectTypeOf<Install['cf-login']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<'application' | 'files' | 'time_created'>().not.toExtend<keyof Install>();
  expectTypeOf<'installer'>().not.toExtend<keyof InstallV2>();
});

test('a number of an answer may be a string of digits, and a value may be one that is not known yet', () => {
  expectTypeOf<Install['time']>().toEqualTypeOf<number | string | undefined>();
  expectTypeOf<1 | 7 | '1'>().toExtend<NonNullable<Install['autoup']>>();
});

test('the links of an application are members of it, beside both of its ids', () => {
  expectTypeOf<'link_docs' | 'appid' | 'id' | 'date'>().toExtend<keyof Application>();
  expectTypeOf<'links' | 'time'>().not.toExtend<keyof Application>();
});

test('a request is written in one form', () => {
  expectTypeOf<InstallCommand['autoup']>().toEqualTypeOf<0 | 1 | 2 | undefined>();
  expectTypeOf<InstallCommand['background']>().toEqualTypeOf<'yes' | 'no' | undefined>();
  expectTypeOf<InstallCommand['cmd']>().toEqualTypeOf<'install'>();
  expectTypeOf<{
    cmd: 'install';
    application: 'wordpress';
    url: 'https://www.example.com';
  }>().toExtend<InstallCommand>();
  expectTypeOf<{ cmd: 'install'; application: 'wordpress' }>().not.toExtend<InstallCommand>();
});

test('each command has its requests, all its forms among them', () => {
  expectTypeOf<EditActivatePluginCommand>().toExtend<CommandRequestOf['edit']>();
  expectTypeOf<EditListPlugins1Command['list-plugins']>().toEqualTypeOf<1 | '1'>();
  expectTypeOf<InstallCommand>().not.toExtend<CommandRequestOf['edit']>();
});

test('each command has its answers', () => {
  expectTypeOf<CommandAnswerOf['install']>().toEqualTypeOf<InstallAnswer>();
  expectTypeOf<PluginAnswer>().toExtend<CommandAnswerOf['edit']>();
});

test('there are answers for exactly the commands there are', () => {
  expectTypeOf<keyof CommandAnswerOf>().toEqualTypeOf<keyof CommandRequestOf>();
});
