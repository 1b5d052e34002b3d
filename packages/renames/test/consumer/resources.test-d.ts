import {
  backupToV2,
  ConversionError,
  type ConvertOptions,
  convert,
  type Explanation,
  explain,
  type Issue,
  type IssueCode,
  installToV1,
  installToV2,
  logEntryToV2,
  type OtherVersion,
  type Renamed,
  type ResourceName,
  type ResourceTypes,
  type Version,
} from '@installatron-openapi/renames';
import { expectTypeOf, test } from 'vitest';

test('an install goes there and back', () => {
  const install = installToV2({ id: 'a1b2', installer: 'wordpress', 'cf-login': 'jane', autoup: '1' });
  const application: string | undefined = install.application;
  const login: string | undefined = install.login;
  const installer: string | undefined = installToV1(install).installer;
  expectTypeOf([application, login, installer]).items.toExtend<string | undefined>();
});

test('what cannot be converted is told, or thrown', () => {
  const seen: IssueCode[] = [];
  const onIssue = ({ code, pointer, rule, message, value }: Issue): void => {
    if (`${pointer} ${rule} ${message} ${typeof value}` !== '') seen.push(code);
  };
  const options: ConvertOptions = { mode: 'strict', onIssue };
  try {
    backupToV2({ id: 'b7k2' }, options);
  } catch (error) {
    if (error instanceof ConversionError) expectTypeOf(error.issues).items.toExtend<Issue>();
  }
});

test('a resource is converted by its name: one, a list, or what nobody has looked at', () => {
  const resource: ResourceName = 'log-entry';
  const id: string = convert('install', 'v2', { id: 'a' }).id;
  const ids: readonly string[] = convert('install', 'v1', [{ id: 'a' }]).map((install) => install.id);
  const unseen: unknown = JSON.parse('{}');
  const converted: unknown = convert(resource, 'v2', unseen);
  expectTypeOf([id, ...ids]).items.toBeString();
  expectTypeOf(converted).toBeUnknown();
  expectTypeOf(logEntryToV2).toBeFunction();
});

test('one function serves both directions', () => {
  const other = (version: Version): Version => (version === 'v1' ? 'v2' : 'v1');
  const version: OtherVersion<'v2'> = 'v1';
  const titleOf = (install: ResourceTypes['install']['v2']): string | undefined => install.title;
  expectTypeOf(other(version)).toExtend<Version>();
  expectTypeOf(titleOf).returns.toExtend<string | undefined>();
});

test('what a conversion does is explained without values', () => {
  const explanation: Explanation = explain('install', { autoup: '1' }, 'v2');
  const lines: readonly string[] = explanation.changes.map(
    ({ from, to, rule, before, after }) => `${rule}: ${from} (${before}) is ${to} (${after})`,
  );
  const codes: readonly IssueCode[] = explanation.issues.map(({ code }) => code);
  expectTypeOf(lines).items.toBeString();
  expectTypeOf(codes).items.toExtend<IssueCode>();
});

test('the other name of a member is a type', () => {
  const files: Renamed<'install', 'v1'>['files'] = 'list-files';
  const login: Renamed<'install', 'v2'>['cf-login'] = 'login';
  const site: Renamed<'application', 'v1'>['links.site'] = 'link_site';
  expectTypeOf([files, login, site]).items.toBeString();
});
