import * as api from '@installatron-openapi/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { key, openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let client: api.Client;
beforeAll(async () => {
  stage = await openStage();
  client = api.createClient({ server: stage.url, key });
});
beforeEach(() => stage.reset());
afterAll(() => stage.close());

const website = {
  label: 'Story',
  path: '/home/story',
  vhosts: { 'https://www.story.example.org': 'public_html', 'https://copy.story.example.org': 'copy' },
};

/** A user with a website and an install of WordPress. */
async function begin(): Promise<string> {
  await api.createUser(client, { id: 'story', email: 'story@example.org', websites: [website] });
  const { data } = await api.installApplication(client, {
    id: 'wordpress',
    url: 'https://www.story.example.org',
    sitetitle: 'Once upon a time',
  });
  return data?.id ?? '';
}

test('an install is made, edited, backed up, removed, and comes back as it was', async () => {
  const id = await begin();
  await api.updatePlugin(client, { id, slug: 'limit-login-attempts-reloaded' });
  await api.editInstall(client, { id, title: 'My story', autoup: 'minor' });
  const before = await api.getInstall(client, { id });
  expect(before.data).toMatchObject({ title: 'My story', autoup: 'custom', owner: 'story' });
  const backup = await api.backupInstall(client, { id, note: 'Before the end' });
  await api.deleteInstall(client, { id });
  await expect(api.getInstall(client, { id })).rejects.toMatchObject({ errcode: 'install_not_found' });
  const kept = await api.listBackups(client, { user: 'story' });
  expect(kept.data?.map(({ backup_note }) => backup_note)).toEqual(['Before the end']);
  await api.restoreBackup(client, { id: backup.data?.id ?? '' });
  const after = await api.getInstall(client, { id });
  for (const member of ['id', 'title', 'url', 'version', 'autoup', 'plugins', 'themes', 'login'] as const) {
    expect(after.data?.[member]).toEqual(before.data?.[member]);
  }
});

test('a copy is made as a stage, changed, and pulled back', async () => {
  const id = await begin();
  const copy = await api.cloneInstall(client, { id, url: 'https://copy.story.example.org', stage: 'true' });
  const stageId = copy.data?.id ?? '';
  await api.deletePlugin(client, { id: stageId, slug: 'akismet' });
  expect((await api.getPlugin(client, { id, slug: 'akismet' })).data?.id).toBe('akismet');
  await api.syncInstall(client, { id, source: stageId });
  await expect(api.getPlugin(client, { id, slug: 'akismet' })).rejects.toMatchObject({ status: 404 });
});

test('work in the background is followed to its end', async () => {
  const id = await begin();
  const work = await api.backupInstall(client, { id, background: true });
  const seen: number[] = [];
  await work.done({ delay: 300, maxDelay: 300, onProgress: ({ percent }) => seen.push(percent ?? 0) });
  expect(seen.at(-1)).toBe(100);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect((await api.listBackups(client, { user: 'story' })).total_count).toBe(1);
});

test('a dry run says what would be, and changes nothing', async () => {
  const id = await begin();
  const answer = await api.deleteInstall(client, { id, dryrun: 'all' });
  expect(answer.errcode).toBe('complete_dryrun');
  expect((await api.getInstall(client, { id })).data?.id).toBe(id);
});

test('pages are walked until the end', async () => {
  const ids: string[] = [];
  for await (const { id } of api.paginate(api.listApplications, client, { limit: 5 })) ids.push(id);
  expect(ids.length).toBeGreaterThanOrEqual(12);
  expect(new Set(ids).size).toBe(ids.length);
});

test('errors are typed, and say which input is at fault', async () => {
  const refused = await api
    .installApplication(client, { id: 'wordpress', url: 'https://nobody.example.net' })
    .catch((error: unknown) => error);
  expect(api.isErrorOf(api.installApplication, refused) && refused.errcode).toBe('invalid_argument_url');
  expect(refused).toMatchObject({ errfield: 'url', status: 400 });
});

test('a session of the interface is opened for a user', async () => {
  await begin();
  const { data, session_id } = await api.loginUser(client, { id: 'story' });
  expect(data).toContain(session_id);
});

test('Prism has seen nothing that does not fit the document', () => {
  const all = stage.exchanges;
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter(({ violations }) => violations !== undefined)).toEqual([]);
});

test('what does not fit would have been seen', async () => {
  const answer = await fetch(`${stage.url}/installs?limit=many`, { headers: { 'X-API-Key': key } });
  expect(answer.status).toBe(400);
  expect(stage.exchanges.at(-1)?.violations).toContain('limit');
});
