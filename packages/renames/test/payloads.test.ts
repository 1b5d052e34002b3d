import { expect, test } from 'vitest';
import { convert, envelopeToV2, type Issue } from '../src/index.ts';

// What clients of version 1 see: nearly everything is a string, and there are members that nobody describes.
const installs = `{
  "result": true,
  "message": "",
  "data": [
    {
      "id": "a1b2c3d4e5f6g7h8i9j0k1l2m",
      "installer": "wordpress",
      "version": "4.8.1",
      "agent": "9.1.23-1",
      "title": "My blog",
      "owner": "janedoe",
      "language": "en",
      "url": "http://www.example.com/blog",
      "url-domain": "www.example.com",
      "path": "/home/janedoe/public_html/blog",
      "path-created": "1",
      "time": "1501234567",
      "time-updated": "1503234567",
      "db-type": "mysql",
      "db-host": "localhost",
      "db-name": "janedoe_blog",
      "db-user": "janedoe_blog",
      "db-pass": "********",
      "db-prefix": "wp_",
      "list-files": ["index.php", "wp-admin"],
      "list-tables": ["wp_posts"],
      "list-notification": "backup_error,update_error",
      "autoup": "1",
      "autoup-plugins": "2",
      "autoup-themes": "0",
      "autoup-backup": "1",
      "autobk": "0",
      "autobk-daily": "0",
      "bkloc": "local",
      "cf-login": "admin",
      "cf-email": "jane@example.com",
      "cf-sitetitle": "My blog",
      "cf-limitloginattempts": "yes",
      "cache-tables": "8388608",
      "cache-time": "1503234500",
      "cache-numbackups": "2",
      "link-admin": "wp-admin",
      "suspended": "no",
      "user": "janedoe",
      "status": ""
    }
  ]
}`;

test('the answer to "installs" is one of version 2', () => {
  const issues: Issue[] = [];
  expect(
    envelopeToV2('listInstalls', JSON.parse(installs), { onIssue: (issue) => issues.push(issue) }),
  ).toEqual({
    result: true,
    message: '',
    data: [
      {
        id: 'a1b2c3d4e5f6g7h8i9j0k1l2m',
        application: 'wordpress',
        version: '4.8.1',
        agent: '9.1.23-1',
        title: 'My blog',
        owner: 'janedoe',
        language: 'en',
        url: 'http://www.example.com/blog',
        url_domain: 'www.example.com',
        path: '/home/janedoe/public_html/blog',
        path_created: '1',
        time_created: 1_501_234_567,
        time_updated: 1_503_234_567,
        db_type: 'mysql',
        db_host: 'localhost',
        db_name: 'janedoe_blog',
        db_user: 'janedoe_blog',
        db_pass: '********',
        db_prefix: 'wp_',
        files: ['index.php', 'wp-admin'],
        tables: ['wp_posts'],
        notification: ['backup_error', 'update_error'],
        autoup: 'custom',
        autoup_plugins: 'custom',
        autoup_themes: 'none',
        autoup_backup: 'all',
        autobk: 'none',
        autobk_daily: 0,
        bkloc: 'local',
        login: 'admin',
        email: 'jane@example.com',
        sitetitle: 'My blog',
        limitloginattempts: 'yes',
        cache_tables: '8388608',
        cache_time: '1503234500',
        cache_numbackups: '2',
        link_admin: 'wp-admin',
        suspended: false,
        user: 'janedoe',
        status: '',
      },
    ],
  });
  expect(issues).toEqual([]);
});

const application = `{
  "id": "wordpress_4_8_1",
  "appid": "wordpress",
  "version": "4.8.1",
  "branch": "current",
  "name": "WordPress",
  "category": "Content Management",
  "type": "application",
  "license": "GPL",
  "date": "2017-08-02",
  "upgrade": "auto",
  "install": "auto",
  "link_site": "https://wordpress.org/",
  "link_faq": "https://wordpress.org/faq",
  "link_admin": "wp-admin",
  "requirement_diskspace": "60",
  "requirement_database": true,
  "languages": ["en", "nl"],
  "fields": { "sitetitle": { "label": "Website Title", "sort_order": 5 } }
}`;

test('an application of the catalogue is one of version 2', () => {
  expect(convert('application', 'v2', JSON.parse(application), { mode: 'strict' })).toEqual({
    v1_id: 'wordpress_4_8_1',
    id: 'wordpress',
    version: '4.8.1',
    branch: 'current',
    name: 'WordPress',
    category: 'Content Management',
    type: 'application',
    license: 'GPL',
    time: 1_501_632_000,
    update: true,
    install: true,
    links: { site: 'https://wordpress.org/' },
    link_faq: 'https://wordpress.org/faq',
    link_admin: 'wp-admin',
    requirement_diskspace: '60',
    requirement_database: true,
    languages: ['en', 'nl'],
    fields: { sitetitle: { label: 'Website Title', sort_order: 5 } },
  });
});

const users = `[
  {
    "id": "janedoe",
    "parent": "reseller",
    "type": "user",
    "suspended": true,
    "locale": "en",
    "email": "",
    "websites": [
      {
        "id": "1a2b3c",
        "path": "sftp://jane:********@192.0.2.10/home/jane",
        "label": "example.com",
        "vhosts": { "http://www.example.com": "public_html" },
        "suspended": "no"
      }
    ]
  }
]`;

test('users are those of version 2, their websites among them', () => {
  expect(convert('user', 'v2', JSON.parse(users), { mode: 'strict' })).toEqual([
    {
      id: 'janedoe',
      parent: 'reseller',
      type: 'user',
      suspended: true,
      locale: 'en',
      email: '',
      websites: [
        {
          id: '1a2b3c',
          path: 'sftp://jane:********@192.0.2.10/home/jane',
          label: 'example.com',
          vhosts: { 'http://www.example.com': 'public_html' },
          suspended: 'no',
        },
      ],
    },
  ]);
});

const tasks = `[{ "id": "1234567890123456789", "cmd": "backup", "rate": "3", "percentMin": "0", "percentMax": "100", "time": "1503234567", "status": "running" }]`;

test('numbers of tasks are numbers in version 2, and a long id stays a string', () => {
  expect(convert('task', 'v2', JSON.parse(tasks), { mode: 'strict' })).toEqual([
    {
      id: '1234567890123456789',
      cmd: 'backup',
      rate: 3,
      percentMin: 0,
      percentMax: 100,
      time: 1_503_234_567,
      status: 'running',
    },
  ]);
});
