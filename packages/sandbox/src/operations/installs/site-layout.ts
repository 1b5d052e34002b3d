/** What an application looks like on a disk and in a database. */
export type SiteLayout = {
  /** The files and directories in its directory. */
  readonly files: readonly string[];
  /** The tables, without their prefix. */
  readonly tables: readonly string[];
  /** What the names of the tables begin with, unless something else is asked for. */
  readonly prefix: string;
  /** The path of the administration area, relative to the site. */
  readonly admin: string;
};

/** The layout of an application, plausible rather than complete. */
export function layoutOf(application: string): SiteLayout {
  return layouts.get(application) ?? plain;
}

const plain: SiteLayout = {
  files: ['config.php', 'index.php'],
  tables: ['settings', 'users'],
  prefix: 'app_',
  admin: 'admin',
};

const wordpress: SiteLayout = {
  files: ['index.php', 'wp-admin', 'wp-config.php', 'wp-content', 'wp-includes', 'wp-login.php'],
  tables: ['comments', 'options', 'posts', 'users'],
  prefix: 'wp_',
  admin: 'wp-admin',
};

const layouts: ReadonlyMap<string, SiteLayout> = new Map([
  ['wordpress', wordpress],
  ['classicpress', { ...wordpress, prefix: 'cp_' }],
  [
    'joomla',
    {
      files: ['administrator', 'components', 'configuration.php', 'index.php', 'modules', 'templates'],
      tables: ['content', 'extensions', 'menu', 'users'],
      prefix: 'jos_',
      admin: 'administrator',
    },
  ],
  [
    'drupal',
    {
      files: ['core', 'index.php', 'modules', 'profiles', 'sites', 'themes'],
      tables: ['config', 'node', 'users'],
      prefix: 'drup_',
      admin: 'user/login',
    },
  ],
  [
    'nextcloud',
    {
      files: ['apps', 'config', 'core', 'data', 'index.php', 'lib'],
      tables: ['accounts', 'appconfig', 'filecache', 'users'],
      prefix: 'oc_',
      admin: 'settings/admin',
    },
  ],
]);
