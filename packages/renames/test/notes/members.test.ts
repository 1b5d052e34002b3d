import { describe, expect, test } from 'vitest';
import { convert, type Issue, type ResourceName } from '../../src/index.ts';
import { changedBrowserValues, changedValues, renamedBrowserMembers, renamedMembers } from './members.ts';

const installLike = ['install', 'backup', 'template'] as const;

/** A converted value, and what was the matter with it. */
function converted(resource: ResourceName, wanted: 'v1' | 'v2', value: unknown): unknown {
  const issues: Issue[] = [];
  const result = convert(resource, wanted, JSON.parse(JSON.stringify(value)), {
    onIssue: (issue) => issues.push(issue),
  });
  expect(issues).toStrictEqual([]);
  return result;
}

test('the notes rename 39 members of installs, backups and templates, and 7 of the browser', () => {
  expect([renamedMembers.length, renamedBrowserMembers.length]).toStrictEqual([39, 7]);
});

describe.each(installLike)('a member of the resource %s', (resource) => {
  test.each(renamedMembers)('%s, such as %j, is %s, which is %j', (v1, v1Value, v2, v2Value) => {
    expect(converted(resource, 'v2', { [v1]: v1Value })).toStrictEqual({ [v2]: v2Value });
    expect(converted(resource, 'v1', { [v2]: v2Value })).toStrictEqual({ [v1]: v1Value });
  });

  test.each(changedValues)('%j of version 1 is %j of version 2', (v1, v2) => {
    expect(converted(resource, 'v2', v1)).toStrictEqual(v2);
    expect(converted(resource, 'v1', v2)).toStrictEqual(v1);
  });

  test('all of them at once', () => {
    const v1 = Object.fromEntries(renamedMembers.map(([name, value]) => [name, value]));
    const v2 = Object.fromEntries(renamedMembers.map(([, , name, value]) => [name, value]));
    expect(converted(resource, 'v2', v1)).toStrictEqual(v2);
    expect(converted(resource, 'v1', v2)).toStrictEqual(v1);
  });
});

describe('a member of the browser', () => {
  test.each(renamedBrowserMembers)('%s, such as %j, is in %s, which is %j', (v1, v1Value, v2, v2Value) => {
    expect(converted('application', 'v2', { [v1]: v1Value })).toStrictEqual({ [v2]: v2Value });
    expect(converted('application', 'v1', { [v2]: v2Value })).toStrictEqual({ [v1]: v1Value });
  });

  test.each(changedBrowserValues)('%j of version 1 is %j of version 2', (v1, v2) => {
    expect(converted('application', 'v2', v1)).toStrictEqual(v2);
    expect(converted('application', 'v1', v2)).toStrictEqual(v1);
  });

  test('the links of version 1 are one object in version 2', () => {
    const v1 = { link_site: 's', link_docs: 'd' };
    expect(converted('application', 'v2', v1)).toStrictEqual({ links: { site: 's', docs: 'd' } });
    expect(converted('application', 'v1', { links: { site: 's', docs: 'd' } })).toStrictEqual(v1);
  });
});

describe('what a name means depends on the resource', () => {
  test('time is when an install was made, and when an application was released', () => {
    expect(converted('install', 'v2', { time: 1 })).toStrictEqual({ time_created: 1 });
    expect(converted('application', 'v1', { time: 0 })).toStrictEqual({ date: '1970-01-01' });
  });

  test('1 of the application is custom, 1 of its plugins is all', () => {
    expect(converted('install', 'v2', { autoup: 1, 'autoup-plugins': 1 })).toStrictEqual({
      autoup: 'custom',
      autoup_plugins: 'all',
    });
  });

  test('an application of version 1 has another id beside its name', () => {
    const v1 = { appid: 'wordpress', id: 'wordpress_6_8' };
    expect(converted('application', 'v2', v1)).toStrictEqual({ id: 'wordpress', v1_id: 'wordpress_6_8' });
    expect(converted('application', 'v1', { id: 'wordpress', v1_id: 'wordpress_6_8' })).toStrictEqual(v1);
  });
});
