import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api.ts';
import { noon } from '../support/backend.ts';
import { sender, testKey } from '../support/send.ts';

const blog = 'a1b2c3d4e5f6g7h8i9j0k1l2m';
const backup = 'b7k2m9x4q1w8e5r3t6y0u2i4o';
const ofBlog = {
  user: 'janedoe',
  title: 'My blog',
  install: blog,
  url: 'https://www.example.com',
  ws_label: 'Example',
};

describe('a task says what it is about:', () => {
  it.each<[string, string, object, object]>([
    ['POST', `/installs/${blog}/backup`, {}, { ...ofBlog, cmd: 'installs/backup', label: 'Back up My blog' }],
    ['POST', `/installs/${blog}`, { title: 'x' }, { ...ofBlog, cmd: 'installs/edit', label: 'Edit My blog' }],
    ['DELETE', `/installs/${blog}`, {}, { ...ofBlog, cmd: 'installs/uninstall', label: 'Uninstall My blog' }],
    [
      'POST',
      `/installs/${blog}/clone`,
      { url: 'https://WWW.example.com/copy/?token=secret' },
      { ...ofBlog, url: 'https://www.example.com/copy', cmd: 'installs/clone', label: 'Clone My blog' },
    ],
    [
      'POST',
      `/installs/${blog}/detach`,
      { user: 'hostingreseller' },
      { ...ofBlog, user: 'hostingreseller', cmd: 'installs/detach', label: 'Detach My blog' },
    ],
    [
      'DELETE',
      `/backups/${backup}`,
      {},
      { ...ofBlog, cmd: 'backups/delete', label: 'Delete a backup of My blog' },
    ],
    [
      'POST',
      '/browser/drupal/install',
      { url: 'https://www.example.com/news' },
      {
        user: 'janedoe',
        title: 'Drupal',
        url: 'https://www.example.com/news',
        ws_label: 'Example',
        cmd: 'browser/install',
        label: 'Install Drupal',
      },
    ],
    ['DELETE', '/users/janedoe', {}, { user: 'admin', label: 'Delete the user janedoe' }],
  ])('%s %s %j', async (method, path, json, want) => {
    const send = sender(createApi({ key: testKey, clock: () => noon }));
    const { body } = await send('POST', path, {
      json: { ...json, background: true },
      headers: { 'X-HTTP-Method-Override': method },
    });
    expect(body['task']).toEqual({
      ...want,
      id: expect.any(String),
      status: 'running',
      rate: 1,
      percentMin: 0,
      percentMax: 25,
      message: 'Checking the requirements',
      time: noon / 1000,
    });
  });
});

it('the task of an installation names the install when it is there', async () => {
  const send = sender(createApi({ key: testKey, clock: () => noon }));
  const url = 'https://www.example.com/news';
  await send('POST', '/browser/drupal/install', { json: { url, background: true } });
  const { body: tasks } = await send('GET', '/tasks', { headers: { 'X-Sandbox-Clock': '+6' } });
  const { install } = Object([tasks['data']].flat()[0]);
  expect(install).toMatch(/^[a-z0-9]{25}$/);
  expect((await send('GET', `/installs/${install}`)).body).toMatchObject({ data: { url } });
});
