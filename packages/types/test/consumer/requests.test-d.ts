import type {
  CloneInstallRequest,
  EditInstallRequest,
  InstallApplicationRequest,
  operations,
} from '@installatron-openapi/types';
import { expectTypeOf, test } from 'vitest';

test('an application is installed with what is required, and with more', () => {
  const least: InstallApplicationRequest = { url: 'https://www.example.com/blog' };
  const more: InstallApplicationRequest = {
    ...least,
    autoup: 'minor',
    background: true,
    db_host: 'localhost',
    db_name: 'blog',
    db_user: 'blog',
    db_pass: '********',
  };
  expectTypeOf(more).toExtend<InstallApplicationRequest>();
});

test('an install is edited one member at a time', () => {
  const edits: readonly EditInstallRequest[] = [{ title: 'A blog' }, { autoup: 'none' }, {}];
  expectTypeOf(edits).items.toExtend<EditInstallRequest>();
});

test('an install is cloned to another URL', () => {
  const request: CloneInstallRequest = { url: 'https://www.example.com/copy' };
  expectTypeOf(request).toExtend<CloneInstallRequest>();
});

test('a list is asked for by words and pages', () => {
  const query: operations['listInstalls']['parameters']['query'] = { q: 'wordpress', offset: 20, limit: 10 };
  expectTypeOf(query).toExtend<object | undefined>();
});
