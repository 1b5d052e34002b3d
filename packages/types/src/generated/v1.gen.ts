// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-9b821083ea968c48b47458c93959e1566d89d955d17176079cb20a1cfc7452fa
export interface paths {
  '/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Run a command in the query
     * @description The same, with everything in the query; lists and objects in the brackets of PHP. A query ends up in logs, the key and passwords with it: prefer POST.
     */
    get: operations['runCommandInQuery'];
    put?: never;
    /**
     * Run a command
     * @description Sends a command with its parameters, in a form or as JSON.
     */
    post: operations['runCommand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The frame of every answer. Other members stand beside these, above all `data`. */
    Answer: {
      /**
       * @description Which error happened, or null when none did. The codes an operation is known to give are listed with its responses; others may come, so keep a branch for the unknown.
       * @example install_not_found
       */
      errcode?: string | null;
      /**
       * @description An explanation for people, in the language of the account. It may end with a line break.
       * @example The task is complete.
       */
      message?: string;
      /**
       * @description True when the request succeeded. Decide by this member or by the HTTP status, never by `message`.
       * @example true
       */
      result: boolean;
      /**
       * @description What was started, for work that goes on in the background. Documented for version 1 only; `GET /tasks` is the documented way to follow it.
       * @example {
       *       "id": "1234567890123456789"
       *     }
       */
      task?: {
        [key: string]: unknown;
      };
    };
    /** @description One version of an application that the catalogue offers. The vendor's list of members can be read only at its beginning; most of the others are those of version 1 and its clients, and there may be more. */
    Application: {
      /**
       * @description The keyword of the application, the same for all its versions. Version 1 calls it `appid`.
       *
       *     Version 2 calls it `id`.
       * @example wordpress
       */
      appid: string;
      /**
       * @description The longer text of the application's author.
       * @example WordPress is free software for making a website, a blog or an app.
       */
      authordescription?: string;
      /**
       * @description The release line as Installatron names it. The author of the application may name it otherwise.
       * @example current
       */
      branch?: 'current' | 'previous' | 'legacy' | (string & {});
      /**
       * @description The name of the category, to show to people.
       * @example Content Management
       */
      category?: string;
      /**
       * Format: date
       * @description When this version was released, as a Unix time in seconds. Version 1 has a date string, `date`.
       *
       *     Version 2 calls it `time`. The form: the day in UTC, as in "2025-07-15".
       * @example 2025-07-15
       */
      date?: string;
      /**
       * @description What the application is, in a sentence or two, in the language asked for.
       * @example WordPress is a web publishing platform for blogs and websites.
       */
      description?: string;
      /**
       * @description The inputs that this application takes when it is installed. Each key is the name to send it under; fields outside the common ones are sent beside them.
       * @example {
       *       "sitetitle": {
       *         "type": "text",
       *         "default": "My blog",
       *         "label": "Website Title",
       *         "settable": true
       *       }
       *     }
       */
      fields?: {
        [key: string]: components['schemas']['ApplicationField'];
      };
      /** @description An id that version 1 has beside `appid`. What it identifies is not described. */
      id?: string;
      /**
       * @description Image files, such as screenshots. What they are relative to is not described.
       * @example [
       *       "screenshot1.png",
       *       "screenshot2.png"
       *     ]
       */
      images?: string[];
      /**
       * @description Whether this version can be newly installed. Version 1 has a string here.
       *
       *     The form: "auto" for true, "none" for false.
       * @example auto
       */
      install?: 'auto' | 'none' | (string & {});
      /**
       * @description The languages the application itself can be installed in. They are the values for `language` when installing.
       * @example [
       *       "en",
       *       "nl",
       *       "zh_tw"
       *     ]
       */
      languages?: string[];
      /**
       * @description The licence the application is published under.
       * @example GPL
       */
      license?: string;
      /**
       * @description What is new in this version. Version 1 calls it `link_changelog`.
       *
       *     Version 2 has it as `changelog` in `links`.
       * @example https://www.example.org/changelog
       */
      link_changelog?: string;
      /**
       * @description A demonstration to try. Version 1 calls it `link_demo`.
       *
       *     Version 2 has it as `demo` in `links`.
       * @example https://demo.example.org
       */
      link_demo?: string;
      /**
       * @description The manual. Version 1 calls it `link_docs`.
       *
       *     Version 2 has it as `docs` in `links`.
       * @example https://docs.example.org
       */
      link_docs?: string;
      /**
       * @description Sites that use the application. Version 1 calls it `link_showcase`.
       *
       *     Version 2 has it as `showcase` in `links`.
       * @example https://www.example.org/showcase
       */
      link_showcase?: string;
      /**
       * @description The home page of the application. Version 1 calls it `link_site`.
       *
       *     Version 2 has it as `site` in `links`.
       * @example https://www.example.org
       */
      link_site?: string;
      /**
       * @description Where to get help. Version 1 calls it `link_support`.
       *
       *     Version 2 has it as `support` in `links`.
       * @example https://www.example.org/support
       */
      link_support?: string;
      /**
       * @description The name to show to people.
       * @example WordPress
       */
      name?: string;
      /**
       * @description Whether the application needs a database.
       * @example true
       */
      requirement_database?: boolean;
      /**
       * @description Whether the names of its tables can have a prefix, so that several installs can share a database.
       * @example true
       */
      requirement_db_prefix_support?: boolean;
      /**
       * @description Whether such a prefix may hold an underscore, as the name suggests.
       * @example true
       */
      requirement_db_prefix_underscore?: boolean;
      /**
       * @description The kind of database the application needs. Null when it needs none.
       * @example mysql
       */
      requirement_db_type?: 'mysql' | 'mssql' | (string & {}) | null;
      /**
       * @description The disk space that an install needs, in megabytes.
       * @example 60
       */
      requirement_diskspace?: string | number;
      /**
       * @description The oldest version of MySQL the application runs on.
       * @example 5.5.5
       */
      requirement_mysql_version_minimum?: string;
      /**
       * @description The oldest version of PHP's GD extension the application needs.
       * @example 2.0
       */
      requirement_php_gd_version_minimum?: string;
      /**
       * @description The oldest version of PHP the application runs on.
       * @example 7.2.24
       */
      requirement_php_version_minimum?: string;
      /**
       * @description Keywords for searching.
       * @example [
       *       "blog",
       *       "cms"
       *     ]
       */
      tags?: string[];
      /**
       * @description The kind of application. Its values are not described.
       * @example application
       */
      type?: string;
      /**
       * @description Whether an install can be updated to this version without work by hand. Version 1 has a string here.
       *
       *     The form: "auto" for true, "none" for false. Also known as `upgrade`.
       * @example auto
       */
      update?: 'auto' | 'none' | (string & {});
      /**
       * @description Comes only with `from_version`. `none` and `manual` both mean that an install of that version cannot be updated to this one automatically. What stands here when it can is not described.
       * @example manual
       */
      upgrade_from?: 'none' | 'manual' | (string & {});
      /**
       * @description The release this entry describes.
       * @example 6.8.2
       */
      version?: string;
    };
    /** @description The versions of one application, one page of them. */
    ApplicationAnswer: components['schemas']['Answer'] & {
      /**
       * @description The versions that match, one entry for each. That this is an array is concluded from the paging; the order is not described, so look for the version you need.
       * @example [
       *       {
       *         "appid": "wordpress",
       *         "install": "auto",
       *         "version": "6.8.2"
       *       }
       *     ]
       */
      data: components['schemas']['Application'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages. That it stands beside `data` is our reading.
       * @example 2
       */
      total_count?: number | string;
    };
    /** @description An input of an application, described well enough to show a form for it. The members are those that a client of version 1 knew. */
    ApplicationField: {
      /**
       * @description The value it takes when nothing is sent.
       * @example My blog
       */
      default?: string;
      /**
       * @description Whether its value can be read from an install.
       * @example true
       */
      gettable?: boolean;
      /**
       * @description The caption to show beside the input.
       * @example Website Title
       */
      label?: string;
      /**
       * @description The values to choose from. Each key is what to send, its value is what to show.
       * @example {
       *       "no": "No",
       *       "yes": "Yes"
       *     }
       */
      options?: {
        [key: string]: string;
      };
      /**
       * @description Whether the input is only for show. What the string may be is not described.
       * @example no
       */
      readonly?: string;
      /**
       * @description Whether its value can be changed on an install.
       * @example true
       */
      settable?: boolean;
      /**
       * @description Its place in a form. Lower numbers come first, as the name suggests.
       * @example 10
       */
      sort_order?: number | string;
      /**
       * @description An explanation to show with the input.
       * @example The title of the new website.
       */
      text?: string;
      /**
       * @description The kind of input. `text` is a single line; the other kinds are not described.
       * @example text
       */
      type?: 'text' | (string & {});
      /**
       * @description The value it has now.
       * @example My blog
       */
      value?: string;
    };
    /** @description Some applications of the catalogue, one page of them. */
    ApplicationListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The applications of this page. Empty when there are none.
       * @example [
       *       {
       *         "name": "WordPress",
       *         "appid": "wordpress",
       *         "install": "auto",
       *         "version": "6.8.2"
       *       }
       *     ]
       */
      data: components['schemas']['Application'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages. That it stands beside `data` is our reading.
       * @example 2
       */
      total_count?: number | string;
    };
    /** @description An archive of an install, with the facts of that install beside those of the archive. The part of the vendor's list that can be read shows `agent` and `application` of the install; the other members of an install are taken to follow. */
    Backup: components['schemas']['Install'] & {
      /**
       * @description Name of the archive in its backup location, made of the application, site, title and time.
       * @example wordpress_example-com_My-blog_2025-10-09_08-53-20.tar.gz
       */
      backup_filename?: string;
      /**
       * @description The id of the install the archive was made from.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      backup_install?: string;
      /**
       * @description Where the archive lies: `local` for the user's own account, otherwise a URI. Such a URI carries the credentials of the location, so keep it out of logs.
       * @example local
       */
      backup_location?: string;
      /**
       * @description A remark somebody left on the backup. Optional.
       * @example Before the redesign
       */
      backup_note?: string;
      /**
       * @description When the archive was made, as a Unix time in seconds.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 1760000000
       */
      backup_time?: number | string;
      /**
       * @description The backup's own id, for the paths under `/backups/{id}`. The vendor calls it the id of the install, but that is what `backup_install` holds.
       * @example b7k2m9x4q1w8e5r3t6y0u2i4o
       */
      id: string;
    };
    /** @description One backup. `data` is left out by a dry run, and what stands in it while the work goes on in the background is not described. */
    BackupAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Backup'];
    };
    /**
     * backup
     * @description Back up an install.
     *
     *     Makes an archive of the files and tables of the install and puts it in a backup location. The archive then appears in `GET /backups` and can be restored from there. Large sites take minutes, so prefer `background`. The vendor's page on this operation is not available: the body is inferred and not fully described.
     *
     *     In version 2: `POST /installs/{id}/backup`. Answered with `BackupAnswer`.
     */
    BackupCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Where to put the archive: `local` for the user's own account, the id of an entry of `GET /set/backup_locations`, or a URI. Without it, presumably the backup location of the install.
       * @example local
       */
      bkloc?: string;
      /**
       * @description Asks for `backup`.
       * @example backup
       * @constant
       */
      cmd: 'backup';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description A remark on the backup. Answers show it as `backup_note`.
       * @example Before the redesign
       */
      note?: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Some backups, one page of them. */
    BackupListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The backups of this page. Empty when there are none.
       * @example [
       *       {
       *         "backup_location": "local",
       *         "backup_time": 1760000000,
       *         "id": "b7k2m9x4q1w8e5r3t6y0u2i4o"
       *       }
       *     ]
       */
      data: components['schemas']['Backup'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages.
       * @example 1
       */
      total_count?: number | string;
    };
    /**
     * backups
     * @description List backups.
     *
     *     Gives the backup archives that the user may see, of all their installs. The vendor's page on this list is not available: searching and paging are assumed to work as on the other lists. To get one archive whose id is known, use `GET /backups/{id}`.
     *
     *     In version 2: `GET /backups`. Answered with `BackupListAnswer`.
     */
    BackupsCommand: {
      /**
       * @description Asks for `backups`.
       * @example backups
       * @constant
       */
      cmd: 'backups';
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Keeps the backups that contain this text. Which members are searched is not described.
       * @example blog
       */
      q?: string;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * browser application
     * @description Get the versions of an application.
     *
     *     Shows one application in all its versions, or in those picked by `version` or `from_version`. The answer is paged, because an application can have many versions. An unknown keyword is reported with 403 `invalid_argument_id`, not with 404. To learn which versions an install can be updated to, send its version as `from_version` and look at `upgrade_from`.
     *
     *     In version 2: `GET /browser/{id}`. Answered with `ApplicationAnswer`.
     */
    BrowserApplicationCommand: {
      /**
       * @description The application, by the keyword that `GET /browser` gives it.
       *
       *     Version 2 calls it `id`.
       * @example wordpress
       */
      application: string;
      /**
       * @description Asks for `browser application`.
       * @example browser
       * @constant
       */
      cmd: 'browser';
      /**
       * @description Shows the versions from this one up to the newest. Without it, all versions.
       *
       *     Version 2 calls it `from_version`.
       * @example 6.8
       */
      'from-version'?: string;
      /**
       * @description The language of the texts in the answer. Without it, the default language of the website, and English where that has none.
       * @example en
       */
      language?: string;
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
      /**
       * @description Shows this version only. Without it, all versions.
       * @example 6.8.2
       */
      version?: string;
    };
    /**
     * browser
     * @description List the catalogue of applications.
     *
     *     Lists the applications that can be installed, with their texts in the language asked for. The answer is large: texts, requirements and input fields come with every entry, so page through it and keep the result. Whether older versions are listed too is not described; ask `GET /browser/{id}` for those. This is the one answer without `status`.
     *
     *     In version 2: `GET /browser`. Answered with `ApplicationListAnswer`.
     */
    BrowserCommand: {
      /**
       * @description Asks for `browser`.
       * @example browser
       * @constant
       */
      cmd: 'browser';
      /**
       * @description The language of the texts in the answer. Without it, the default language of the website, and English where that has none.
       * @example en
       */
      language?: string;
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * clone
     * @description Clone an install.
     *
     *     Copies the install to another URL and registers the copy as an install of its own; the original stays as it is. A database is created unless the four `db_*` members name an existing one. For a staging site, send `stage` as the text `true`; what was changed there comes back with `POST /installs/{id}/sync` on the original. The members come from the vendor's page on Installatron Plugin. Prefer `background`: copying takes seconds to minutes.
     *
     *     In version 2: `POST /installs/{id}/clone`. Answered with `InstallAnswer`.
     */
    CloneCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `clone`.
       * @example clone
       * @constant
       */
      cmd: 'clone';
      /**
       * @description The host of the database server, as the application is to address it.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       *
       *     Also known as `db-host-ip`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The user the original belongs to. Without it, the owner of the install in the path.
       * @example janedoe
       */
      source_user?: string;
      /**
       * @description The text `true` marks the copy as a stage of the original. The mark is for display and bookkeeping only. Leave the member out for a copy that stands on its own.
       * @example true
       * @enum {string}
       */
      stage?: 'true';
      /**
       * Format: uri
       * @description The full URL to put the copy at, with its scheme. It must be under a domain of one of the user's websites.
       * @example https://staging.example.com/blog
       */
      url: string;
      /**
       * @description The IP address to reach `url` at for this request only, for a domain whose DNS does not point here yet. It is not remembered.
       * @example 192.0.2.10
       */
      url_ip?: string;
      /**
       * @description The user who gets the copy. Without it, the owner of `url`.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A command with its parameters: one of these. */
    Command:
      | components['schemas']['BackupCommand']
      | components['schemas']['BackupsCommand']
      | components['schemas']['BrowserCommand']
      | components['schemas']['BrowserApplicationCommand']
      | components['schemas']['CloneCommand']
      | components['schemas']['CreateadminssoCommand']
      | components['schemas']['DeleteCommand']
      | components['schemas']['DeletetemplateCommand']
      | components['schemas']['DeleteuserCommand']
      | components['schemas']['DetachCommand']
      | components['schemas']['EditCommand']
      | components['schemas']['EditActivatePluginCommand']
      | components['schemas']['EditActivateThemeCommand']
      | components['schemas']['EditAuotupPluginCommand']
      | components['schemas']['EditAuotupThemeCommand']
      | components['schemas']['EditAutoupPluginCommand']
      | components['schemas']['EditAutoupThemeCommand']
      | components['schemas']['EditDeactivatePluginCommand']
      | components['schemas']['EditDeactivateThemeCommand']
      | components['schemas']['EditDelete1Command']
      | components['schemas']['EditInstallPluginCommand']
      | components['schemas']['EditInstallThemeCommand']
      | components['schemas']['EditListPlugins1Command']
      | components['schemas']['EditListThemes1Command']
      | components['schemas']['EditNoautoupPluginCommand']
      | components['schemas']['EditNoautoupThemeCommand']
      | components['schemas']['EditUninstallPluginCommand']
      | components['schemas']['EditUninstallThemeCommand']
      | components['schemas']['EditbackupCommand']
      | components['schemas']['EdittemplateCommand']
      | components['schemas']['EdituserCommand']
      | components['schemas']['GuixferCommand']
      | components['schemas']['ImportCommand']
      | components['schemas']['ImportSourceUrlCommand']
      | components['schemas']['InstallCommand']
      | components['schemas']['InstallsCommand']
      | components['schemas']['LogsCommand']
      | components['schemas']['MigrateCommand']
      | components['schemas']['RestoreCommand']
      | components['schemas']['RestoretoCommand']
      | components['schemas']['SyncCommand']
      | components['schemas']['TasksCommand']
      | components['schemas']['TemplateCommand']
      | components['schemas']['TemplatesCommand']
      | components['schemas']['UninstallCommand']
      | components['schemas']['UpdateCommand']
      | components['schemas']['UpgradeCommand']
      | components['schemas']['UsersCommand']
      | components['schemas']['ViewCommand'];
    /** @description What a command is answered with: which of these, is said with each command. */
    CommandAnswer:
      | components['schemas']['ApplicationAnswer']
      | components['schemas']['ApplicationListAnswer']
      | components['schemas']['BackupAnswer']
      | components['schemas']['BackupListAnswer']
      | components['schemas']['EmptyAnswer']
      | components['schemas']['ErrorAnswer']
      | components['schemas']['InstallAnswer']
      | components['schemas']['InstallListAnswer']
      | components['schemas']['LogListAnswer']
      | components['schemas']['LoginInstallAnswer']
      | components['schemas']['LoginUserAnswer']
      | components['schemas']['PluginAnswer']
      | components['schemas']['PluginListAnswer']
      | components['schemas']['TaskListAnswer']
      | components['schemas']['TemplateAnswer']
      | components['schemas']['TemplateListAnswer']
      | components['schemas']['ThemeAnswer']
      | components['schemas']['ThemeListAnswer']
      | components['schemas']['UserAnswer']
      | components['schemas']['UserListAnswer'];
    /**
     * createadminsso
     * @description Log in to an install.
     *
     *     Opens a session for the application's administrator without a password and answers with the way in. It works for WordPress, Joomla!, ClassicPress and Modx only. Ask for it when the person clicks, and do not store the answer. Version 1 calls this command `createadminsso`.
     *
     *     In version 2: `POST /installs/{id}/login`. Answered with `LoginInstallAnswer`.
     */
    CreateadminssoCommand: {
      /**
       * @description Asks for `createadminsso`.
       * @example createadminsso
       * @constant
       */
      cmd: 'createadminsso';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The page to go to after the login: relative to the URL of the application, or a full URL. Without it, the administration area.
       * @example wp-admin/plugins.php
       */
      url?: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * delete
     * @description Delete a backup.
     *
     *     Removes the backup; the archive in its backup location is taken to go with it, and the install it was made from to stay. Treat it as final, and rehearse with `dryrun` when in doubt. The vendor's page on this operation is not available: its parameters are those of the other deletes, and `data` of the answer is not described.
     *
     *     In version 2: `DELETE /backups/{id}`. Answered with `EmptyAnswer`.
     */
    DeleteCommand: {
      /**
       * @description Whether to answer after the preliminary checks and to do the work in another process.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `delete`.
       * @example delete
       * @constant
       */
      cmd: 'delete';
      /**
       * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The backup, by the id that `GET /backups` gives it.
       * @example b7k2m9x4q1w8e5r3t6y0u2i4o
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * deletetemplate
     * @description Delete a template.
     *
     *     Removes the template for everybody it was offered to. Installs that were made from it are taken to stay as they are. The vendor's page on this operation is not available: `dryrun` is assumed because other deletes have it, and `data` of the answer is not described.
     *
     *     In version 2: `DELETE /templates/{id}`. Answered with `EmptyAnswer`.
     */
    DeletetemplateCommand: {
      /**
       * @description Asks for `deletetemplate`.
       * @example deletetemplate
       * @constant
       */
      cmd: 'deletetemplate';
      /**
       * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The template, by the id that `GET /templates` gives it.
       * @example t4h8g2f6d0s1a3p5o7i9u2y6r
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * deleteuser
     * @description Delete a user.
     *
     *     Makes Installatron Server forget the account, its websites, its installs and its backups. The sites, the applications and the archives themselves stay on the web server. There is no undo: a user created anew starts without installs, which must be imported. The `cmd` that `GET /tasks` shows for this work in the background is not documented.
     *
     *     In version 2: `DELETE /users/{id}`. Answered with `EmptyAnswer`.
     */
    DeleteuserCommand: {
      /**
       * @description Whether to answer after the preliminary checks and to do the work in another process.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `deleteuser`.
       * @example deleteuser
       * @constant
       */
      cmd: 'deleteuser';
      /**
       * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The user, by the username. Percent-encode what a path segment cannot hold.
       *
       *     Version 2 calls it `id`.
       * @example janedoe
       */
      user: string;
    };
    /**
     * detach
     * @description Detach an install.
     *
     *     Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation is not available: what it does is inferred from its name and from version 1, and the body is not fully described.
     *
     *     In version 2: `POST /installs/{id}/detach`. Answered with `EmptyAnswer`.
     */
    DetachCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `detach`.
       * @example detach
       * @constant
       */
      cmd: 'detach';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * edit activate-plugin
     * @description Install or edit a plugin.
     *
     *     Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/plugins/{slug}` with `activated` `true`. Answered with `PluginAnswer`.
     */
    EditActivatePluginCommand: {
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'activate-plugin': string;
      /**
       * @description Asks for `edit activate-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit activate-theme
     * @description Install or edit a theme.
     *
     *     Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/themes/{slug}` with `activated` `true`. Answered with `ThemeAnswer`.
     */
    EditActivateThemeCommand: {
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'activate-theme': string;
      /**
       * @description Asks for `edit activate-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit auotup-plugin
     * @description Install or edit a plugin.
     *
     *     Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/plugins/{slug}` with `autoup` `all`. Answered with `PluginAnswer`.
     */
    EditAuotupPluginCommand: {
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'auotup-plugin': string;
      /**
       * @description Asks for `edit auotup-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit auotup-theme
     * @description Install or edit a theme.
     *
     *     Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/themes/{slug}` with `autoup` `all`. Answered with `ThemeAnswer`.
     */
    EditAuotupThemeCommand: {
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'auotup-theme': string;
      /**
       * @description Asks for `edit auotup-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit autoup-plugin
     * @description Another way to say `edit auotup-plugin`, which is the usual one.
     *
     *     Install or edit a plugin.
     *
     *     Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/plugins/{slug}` with `autoup` `all`. Answered with `PluginAnswer`.
     */
    EditAutoupPluginCommand: {
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'autoup-plugin': string;
      /**
       * @description Asks for `edit autoup-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit autoup-theme
     * @description Another way to say `edit auotup-theme`, which is the usual one.
     *
     *     Install or edit a theme.
     *
     *     Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/themes/{slug}` with `autoup` `all`. Answered with `ThemeAnswer`.
     */
    EditAutoupThemeCommand: {
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'autoup-theme': string;
      /**
       * @description Asks for `edit autoup-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * editbackup
     * @description Edit a backup.
     *
     *     Changes what is recorded about the archive, not the archive itself. The vendor's page on this operation is not available. The remark is the only member that is likely to be editable, and the answer is assumed to show the backup as it is afterwards.
     *
     *     In version 2: `POST /backups/{id}`. Answered with `BackupAnswer`.
     */
    EditbackupCommand: {
      /**
       * @description Asks for `editbackup`.
       * @example editbackup
       * @constant
       */
      cmd: 'editbackup';
      /**
       * @description The backup, by the id that `GET /backups` gives it.
       * @example b7k2m9x4q1w8e5r3t6y0u2i4o
       */
      id: string;
      /**
       * @description The new remark. Answers show it as `backup_note`. An empty string is taken to remove it.
       * @example Before the redesign
       */
      note?: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * edit
     * @description Edit an install.
     *
     *     Changes the settings of an install: automatic updates and backups, notifications, its database and administrator. What is left out stays as it is. Plugins and themes have operations of their own under `/installs/{id}/plugins/{slug}` and `/installs/{id}/themes/{slug}`; in version 1 they are part of this command. The vendor's page on this operation is not available, so the body is not fully described and most of it is inferred.
     *
     *     In version 2: `POST /installs/{id}`. Answered with `InstallAnswer`.
     */
    EditCommand: {
      /**
       * @description Whether backups are made automatically: `none`; `custom`, by `autobk_daily`, `autobk_weekly` and `autobk_monthly`; or `schedule`, by the schedule in `autobk_schedule`.
       *
       *     In the words of version 2, `0` is `none`, `1` is `custom`. For `schedule` the value of `autobk_schedule` stands here.
       * @example weeklymonthly
       */
      autobk?: (0 | 1) | string;
      /**
       * @description How many daily backups to keep, for `autobk` `custom`.
       *
       *     Version 2 calls it `autobk_daily`. The form: the number, which may also come as a string of digits. Also known as `autobk_daily`.
       * @example 0
       */
      'autobk-daily'?: number;
      /**
       * @description How many monthly backups to keep, for `autobk` `custom`.
       *
       *     Version 2 calls it `autobk_monthly`. The form: the number, which may also come as a string of digits. Also known as `autobk_monthly`.
       * @example 1
       */
      'autobk-monthly'?: number;
      /**
       * @description How many weekly backups to keep, for `autobk` `custom`.
       *
       *     Version 2 calls it `autobk_weekly`. The form: the number, which may also come as a string of digits. Also known as `autobk_weekly`.
       * @example 1
       */
      'autobk-weekly'?: number;
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. The last has two names here: `minor` is that of installing, `custom` that of answers, so that a value that was read can be sent back. That both are accepted, and mean the same, is inferred.
       *
       *     In the words of version 2, `0` is `none`, `1` is `minor`, `2` is `all`.
       * @example 1
       * @enum {integer}
       */
      autoup?: 0 | 1 | 2;
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. With `none`, there is no such backup.
       *
       *     In the words of version 2, `0` is `none`, `1` is `all`. Also known as `autoup-backup`.
       * @example 1
       * @enum {integer}
       */
      autoup_backup?: 0 | 1;
      /**
       * @description Which WordPress plugins are updated automatically. With `custom`, `autoup` of each plugin decides.
       *
       *     Version 2 calls it `autoup_plugins`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_plugins`.
       * @example 1
       * @enum {integer}
       */
      'autoup-plugins'?: 0 | 1 | 2;
      /**
       * @description Which WordPress themes are updated automatically. With `custom`, `autoup` of each theme decides.
       *
       *     Version 2 calls it `autoup_themes`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_themes`.
       * @example 1
       * @enum {integer}
       */
      'autoup-themes'?: 0 | 1 | 2;
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Where backups of the install go unless told otherwise: `local`, the id of an entry of `GET /set/backup_locations`, or a URI.
       * @example local
       */
      bkloc?: string;
      /**
       * @description Asks for `edit`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description The host of the application's database server.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description The name of the application's database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the application's table names.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description The database user of the application.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * Format: email
       * @description The email address of the application's administrator.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The language of the application, in lower case with an underscore before a region.
       * @example en
       */
      language?: string;
      /**
       * @description A limit on failed logins for WordPress. The type is not documented; answers have a member of this name.
       * @example true
       */
      limitloginattempts?: string | number | boolean;
      /**
       * @description The files and directories to leave out, for example of backups. The list replaces the former one.
       *
       *     Version 2 calls it `exclude_files`. The form: the list, which may also come as a string with commas. Also known as `exclude_files`.
       * @example [
       *       "wp-content/cache"
       *     ]
       */
      'list-exclude-files'?: string[];
      /**
       * @description The files and directories that belong to the application. The list replaces the former one.
       *
       *     Version 2 calls it `files`. The form: the list, which may also come as a string with commas. Also known as `files`.
       * @example [
       *       "index.php",
       *       "wp-admin",
       *       "wp-config.php",
       *       "wp-content",
       *       "wp-includes"
       *     ]
       */
      'list-files'?: string[];
      /**
       * @description The database tables that belong to the application. The list replaces the former one.
       *
       *     Version 2 calls it `tables`. The form: the list, which may also come as a string with commas. Also known as `tables`.
       * @example [
       *       "wp_options",
       *       "wp_posts",
       *       "wp_users"
       *     ]
       */
      'list-tables'?: string[];
      /**
       * @description The name of the application's administrator.
       * @example janedoe
       */
      login?: string;
      /**
       * @description The emails that the owner is to get about this install. The list replaces the former one; an empty array turns them all off.
       *
       *     The form: the items in a string, with commas between them.
       * @example backup_error,update,update_error
       */
      notification?: string;
      /**
       * Format: password
       * @description The password of the application's administrator. Answers do not show it.
       * @example ********
       */
      passwd?: string;
      /**
       * @description The tagline of the site.
       * @example Notes from the garden
       */
      sitetagline?: string;
      /**
       * @description The title of the site, as its visitors see it.
       * @example My blog
       */
      sitetitle?: string;
      /**
       * @description The name under which lists show the install.
       * @example My blog
       */
      title?: string;
      /**
       * @description Two-factor login for WordPress. The type is not documented; answers have a member of this name.
       * @example false
       */
      twofactor?: string | number | boolean;
      /**
       * Format: uri
       * @description The full URL at which the install is found from now on. Whether files are moved for it is not described.
       * @example https://www.example.com/blog
       */
      url?: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * edit deactivate-plugin
     * @description Install or edit a plugin.
     *
     *     Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/plugins/{slug}` with `activated` `false`. Answered with `PluginAnswer`.
     */
    EditDeactivatePluginCommand: {
      /**
       * @description Asks for `edit deactivate-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'deactivate-plugin': string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit deactivate-theme
     * @description Install or edit a theme.
     *
     *     Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/themes/{slug}` with `activated` `false`. Answered with `ThemeAnswer`.
     */
    EditDeactivateThemeCommand: {
      /**
       * @description Asks for `edit deactivate-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'deactivate-theme': string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit delete=1
     * @description Another way to say `detach`, which is the usual one.
     *
     *     Detach an install.
     *
     *     Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation is not available: what it does is inferred from its name and from version 1, and the body is not fully described.
     *
     *     In version 2: `POST /installs/{id}/detach`. Answered with `EmptyAnswer`.
     */
    EditDelete1Command: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `edit delete=1`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Always `1` here.
       * @example 1
       * @enum {integer|string}
       */
      delete: 1 | '1';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * edit install-plugin
     * @description Install or edit a plugin.
     *
     *     Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/plugins/{slug}`. Answered with `PluginAnswer`.
     */
    EditInstallPluginCommand: {
      /**
       * @description Asks for `edit install-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'install-plugin': string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit install-theme
     * @description Install or edit a theme.
     *
     *     Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/themes/{slug}`. Answered with `ThemeAnswer`.
     */
    EditInstallThemeCommand: {
      /**
       * @description Asks for `edit install-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'install-theme': string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit list-plugins=1
     * @description List plugins of an install.
     *
     *     Gives every plugin of a WordPress install, with its state and the newest version. All of them come in one answer. Each plugin whose `version` differs from `version_available` can be updated with `POST /installs/{id}/update`. The parameters and the members of a plugin come from the vendor's page on Installatron Plugin.
     *
     *     In version 2: `GET /installs/{id}/plugins`. Answered with `PluginListAnswer`.
     */
    EditListPlugins1Command: {
      /**
       * @description Asks for `edit list-plugins=1`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description Always `1` here.
       * @example 1
       * @enum {integer|string}
       */
      'list-plugins': 1 | '1';
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit list-themes=1
     * @description List themes of an install.
     *
     *     Gives every theme of a WordPress install, with its state and the newest version. All of them come in one answer. Each theme whose `version` differs from `version_available` can be updated with `POST /installs/{id}/update`. The parameters and the members of a theme come from the vendor's page on Installatron Plugin.
     *
     *     In version 2: `GET /installs/{id}/themes`. Answered with `ThemeListAnswer`.
     */
    EditListThemes1Command: {
      /**
       * @description Asks for `edit list-themes=1`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description Always `1` here.
       * @example 1
       * @enum {integer|string}
       */
      'list-themes': 1 | '1';
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit noautoup-plugin
     * @description Install or edit a plugin.
     *
     *     Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/plugins/{slug}` with `autoup` `none`. Answered with `PluginAnswer`.
     */
    EditNoautoupPluginCommand: {
      /**
       * @description Asks for `edit noautoup-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'noautoup-plugin': string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit noautoup-theme
     * @description Install or edit a theme.
     *
     *     Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     *
     *     In version 2: `POST /installs/{id}/themes/{slug}` with `autoup` `none`. Answered with `ThemeAnswer`.
     */
    EditNoautoupThemeCommand: {
      /**
       * @description Asks for `edit noautoup-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'noautoup-theme': string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edittemplate
     * @description Edit a template.
     *
     *     Changes the title, the text, the pictures or the audience of a template. The files and tables in it stay as they are: for newer content, make a template anew. The vendor's page on this operation is not available: the members are those of `POST /installs/{id}/template`, and the answer is assumed to show the template as it is afterwards.
     *
     *     In version 2: `POST /templates/{id}`. Answered with `TemplateAnswer`.
     */
    EdittemplateCommand: {
      /**
       * @description The category of the catalogue for the scope `app`.
       * @example _categories_contentmanagementsystems
       * @enum {string}
       */
      appcategory?:
        | '_categories_contentmanagementsystems'
        | '_categories_communitysoftware'
        | '_categories_ecommerceandbusiness'
        | '_categories_imagesandfiles'
        | '_categories_surveysandstatistics'
        | '_categories_miscellaneous';
      /**
       * @description Asks for `edittemplate`.
       * @example edittemplate
       * @constant
       */
      cmd: 'edittemplate';
      /**
       * @description A short text about the template.
       * @example Theme and plugins of our starter package
       */
      desc?: string;
      /**
       * @description The picture for the scope `app`: a PNG of 512x512 pixels, smaller than 300 KB. How it is sent is not described by the vendor; a string is assumed.
       * @example https://www.example.com/images/starter-icon.png
       */
      icon?: string;
      /**
       * @description The template, by the id that `GET /templates` gives it.
       * @example t4h8g2f6d0s1a3p5o7i9u2y6r
       */
      id: string;
      /**
       * @description The picture for the scope `admin`: a PNG of 1024x640 or 2048x1280 pixels, smaller than 1 MB. How it is sent is not described by the vendor; a string is assumed.
       * @example https://www.example.com/images/starter.png
       */
      image?: string;
      /**
       * @description The title.
       * @example Starter site
       */
      name?: string;
      /**
       * @description Who sees the template and where. `user`: its creator only, who must have websites, among the starting contents of an install. `admin`: everybody, in the same place. `app`: everybody, as an application of its own in the catalogue.
       * @example admin
       * @enum {string}
       */
      scope?: 'user' | 'admin' | 'app';
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * edit uninstall-plugin
     * @description Delete a plugin.
     *
     *     Removes the plugin's files from the install. To switch it off and keep it, send `activated` as false to the same path. What the plugin stored in the database may stay. The parameters come from the vendor's page on Installatron Plugin; `data` of the answer is not described.
     *
     *     In version 2: `DELETE /installs/{id}/plugins/{slug}`. Answered with `EmptyAnswer`.
     */
    EditUninstallPluginCommand: {
      /**
       * @description Asks for `edit uninstall-plugin`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example limit-login-attempts-reloaded
       */
      'uninstall-plugin': string;
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edit uninstall-theme
     * @description Delete a theme.
     *
     *     Removes the theme's files from the install. Make another theme the active one first: what happens to a site whose active theme is deleted is not described. The vendor's page on this operation is not available: its parameters are those of deleting a plugin, and `data` of the answer is not described.
     *
     *     In version 2: `DELETE /installs/{id}/themes/{slug}`. Answered with `EmptyAnswer`.
     */
    EditUninstallThemeCommand: {
      /**
       * @description Asks for `edit uninstall-theme`.
       * @example edit
       * @constant
       */
      cmd: 'edit';
      /**
       * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
       *
       *     Version 2 calls it `slug`.
       * @example twentytwentyfive
       */
      'uninstall-theme': string;
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * edituser
     * @description Edit a user.
     *
     *     Changes an account and its websites. Send `websites` whenever the domains, the home directory or its credentials change, and then all of them: what happens to entries left out is not described. Members left out are taken to stay as they are. Names differ between request and answer: `language` comes back as `locale`, and `reseller` of a website as `parent`.
     *
     *     In version 2: `POST /users/{id}`. Answered with `UserAnswer`.
     */
    EdituserCommand: {
      /**
       * @description Asks for `edituser`.
       * @example edituser
       * @constant
       */
      cmd: 'edituser';
      /**
       * @description The main email address of the account. A website can have one of its own. Without it, nothing changes.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description The language code of the graphical interface. Answers call this member `locale`.
       * @example nl
       */
      language?: string;
      /**
       * @description The hosting package, any string. Installatron Groups use it to configure accounts differently.
       * @example premium
       */
      package?: string;
      /**
       * @description The account that is to own this one.
       * @example hostingreseller
       */
      parent?: string;
      /**
       * @description Whether the account is suspended. Send it when it is to stay, as creating a user defaults to false.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      suspended?: 'yes' | 'no';
      /**
       * @description Which graphical interface the account gets. Send it for a reseller, as creating a user defaults to `user`.
       * @example user
       * @enum {string}
       */
      type?: 'user' | 'reseller';
      /**
       * @description The user, by the username. Percent-encode what a path segment cannot hold.
       *
       *     Version 2 calls it `id`.
       * @example janedoe
       */
      user: string;
      /**
       * @description The websites of the account. Whether the list replaces the known one or adds to it is not described, so send all of them.
       * @example [
       *       {
       *         "label": "Example",
       *         "path": "sftp://janedoe:********@192.0.2.10/home/janedoe",
       *         "vhosts": {
       *           "https://shop.example.com": "shop",
       *           "https://www.example.com": "public_html"
       *         }
       *       }
       *     ]
       */
      websites?: components['schemas']['WebsiteRequest'][];
    } & {
      [key: string]: unknown;
    };
    /** @description The answer of an operation whose `data` is not described. What counts is `result` and `errcode`. */
    EmptyAnswer: components['schemas']['Answer'] & {
      /**
       * @description Not described, neither in its type nor in its content, and perhaps absent. Do not build on it.
       * @example {}
       */
      data?: unknown;
    };
    /** @description What every failed request is answered with. */
    ErrorAnswer: components['schemas']['Answer'] & {
      /**
       * @description Which error happened. The list is open.
       * @example invalid_api_key
       */
      errcode: string;
      /**
       * @description Always false here.
       * @example false
       * @constant
       */
      result: false;
    };
    /**
     * guixfer
     * @description Log a user in.
     *
     *     Opens a session of the graphical interface and answers with the URL to send the user's browser to. It works for users, resellers and the administrator, and no password is asked for: check who is asking before you pass the URL on. How long it is valid is not described, so make one when it is needed and do not store it.
     *
     *     In version 2: `POST /users/{id}/login`. Answered with `LoginUserAnswer`.
     */
    GuixferCommand: {
      /**
       * @description Asks for `guixfer`.
       * @example guixfer
       * @constant
       */
      cmd: 'guixfer';
      /**
       * @description The language code of the graphical interface for this session. Without it, the language of the user.
       * @example en
       */
      language?: string;
      /**
       * @description The user, by the username. Percent-encode what a path segment cannot hold.
       *
       *     Version 2 calls it `id`.
       * @example janedoe
       */
      user: string;
    };
    /**
     * import
     * @description Import an existing application.
     *
     *     Registers an application that already runs in the account as an install, so that it can be updated, backed up and cloned. Its files and its database stay where they are. To fetch an application from another account or server, use `POST /browser/{id}/migrate`. The vendor lists this operation but does not describe its body here: all its members are concluded from the sister operations, so rehearse with `dryrun` before you rely on one.
     *
     *     In version 2: `POST /browser/{id}/import`. Answered with `InstallAnswer`.
     */
    ImportCommand: {
      /**
       * @description The application, by the keyword that `GET /browser` gives it.
       *
       *     Version 2 calls it `id`.
       * @example wordpress
       */
      application: string;
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers call `minor` `custom`. The default here is not described.
       *
       *     In the words of version 2, `0` is `none`, `1` is `minor`, `2` is `all`.
       * @example 1
       * @enum {integer}
       */
      autoup?: 0 | 1 | 2;
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. The default here is not described.
       *
       *     In the words of version 2, `0` is `none`, `1` is `all`. Also known as `autoup-backup`.
       * @example 1
       * @enum {integer}
       */
      autoup_backup?: 0 | 1;
      /**
       * @description Which WordPress plugins are updated automatically. The default here is not described.
       *
       *     Version 2 calls it `autoup_plugins`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_plugins`.
       * @example 1
       * @enum {integer}
       */
      'autoup-plugins'?: 0 | 1 | 2;
      /**
       * @description Which WordPress themes are updated automatically. The default here is not described.
       *
       *     Version 2 calls it `autoup_themes`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_themes`.
       * @example 1
       * @enum {integer}
       */
      'autoup-themes'?: 0 | 1 | 2;
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Where backups of the install go unless told otherwise: `local`, the id of an entry of `GET /set/backup_locations`, or a URI.
       * @example local
       */
      bkloc?: string;
      /**
       * @description Asks for `import`.
       * @example import
       * @constant
       */
      cmd: 'import';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The emails that the owner is to get about this install. An empty array turns them all off.
       *
       *     The form: the items in a string, with commas between them.
       * @example update,update_error
       */
      notification?: string;
      /**
       * Format: uri
       * @description The full URL the application is running at. It must be under a domain of one of the user's websites.
       * @example https://www.example.com/blog
       */
      url: string;
      /**
       * @description The IP address to reach `url` at for this request only, for a domain whose DNS does not point here yet. It is not remembered.
       * @example 192.0.2.10
       */
      url_ip?: string;
      /**
       * @description The Installatron Server user the application belongs to. Without it, the user whose website serves `url`.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * import source_url
     * @description Another way to say `migrate`, which is the usual one.
     *
     *     Migrate an application from elsewhere.
     *
     *     Copies an application from another account or server to `url` and registers the copy as an install. Its files and its database are fetched through `source_path` and then set up for the new address. The source stays as it is. Fetching takes as long as the network does, so prefer `background`. `source_path` carries credentials: keep the request out of logs.
     *
     *     In version 2: `POST /browser/{id}/migrate`. Answered with `InstallAnswer`.
     */
    ImportSourceUrlCommand: {
      /**
       * @description The application, by the keyword that `GET /browser` gives it.
       *
       *     Version 2 calls it `id`.
       * @example wordpress
       */
      application: string;
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers call `minor` `custom`. The default here is not described.
       *
       *     In the words of version 2, `0` is `none`, `1` is `minor`, `2` is `all`.
       * @example 1
       * @enum {integer}
       */
      autoup?: 0 | 1 | 2;
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. The default here is not described.
       *
       *     In the words of version 2, `0` is `none`, `1` is `all`. Also known as `autoup-backup`.
       * @example 1
       * @enum {integer}
       */
      autoup_backup?: 0 | 1;
      /**
       * @description Which WordPress plugins are updated automatically. The default here is not described.
       *
       *     Version 2 calls it `autoup_plugins`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_plugins`.
       * @example 1
       * @enum {integer}
       */
      'autoup-plugins'?: 0 | 1 | 2;
      /**
       * @description Which WordPress themes are updated automatically. The default here is not described.
       *
       *     Version 2 calls it `autoup_themes`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_themes`.
       * @example 1
       * @enum {integer}
       */
      'autoup-themes'?: 0 | 1 | 2;
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `import source_url`.
       * @example import
       * @constant
       */
      cmd: 'import';
      /**
       * @description The host of the database server, as the application is to address it.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       *
       *     Also known as `db-host-ip`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The account that holds the source, as a URI with credentials. The schemes are `ftp`, `ftps`, `sftp`, `ssh` and `app`. The path to the files may be left out. `app` is for WordPress only and needs no account: give it the administrator's name and password, or the connection ID that the Installatron Migration Assistant plugin shows.
       *
       *     Also known as `source_ftu`.
       * @example sftp://janedoe:********@192.0.2.80/public_html/blog
       */
      source_path: string;
      /**
       * Format: uri
       * @description The full URL the application is running at now.
       * @example https://www.example.net/blog
       */
      source_url: string;
      /**
       * @description The IP address to reach `source_url` at for this request only. It is not remembered: send it with every request that needs it.
       * @example 192.0.2.80
       */
      source_url_ip?: string;
      /**
       * Format: uri
       * @description The full URL to put the copy at, with its scheme. It must be under a domain of one of the user's websites.
       * @example https://www.example.com/blog
       */
      url: string;
      /**
       * @description The IP address to reach `url` at for this request only, for a domain whose DNS does not point here yet. It is not remembered.
       * @example 192.0.2.10
       */
      url_ip?: string;
      /**
       * @description The Installatron Server user who gets the copy. Without it, the user whose website serves `url`.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description An installed application. Lists and single installs have the same members, and backups and templates carry them too. Apart from `id`, none is documented as always present: which ones come depends on the application and on the operation. Other members may come. */
    Install: {
      /**
       * @description The version of Installatron that installed or imported the application.
       * @example 10.0.0
       */
      agent?: string;
      /**
       * @description Whether backups are made automatically: `none`; `custom`, by the install's own `autobk_daily`, `autobk_weekly` and `autobk_monthly`; or `schedule`, by the schedule in `autobk_schedule`.
       *
       *     In the words of version 2, `0` is `none`, `1` is `custom`. For `schedule` the value of `autobk_schedule` stands here.
       * @example weeklymonthly
       */
      autobk?: 0 | 1 | (number & {}) | (string & {});
      /**
       * @description How many daily backups are kept, going by the name. The type is not documented.
       *
       *     Version 2 calls it `autobk_daily`. The form: the number, which may also come as a string of digits.
       * @example 0
       */
      'autobk-daily'?: number | string;
      /**
       * @description How many monthly backups are kept, going by the name. The type is not documented.
       *
       *     Version 2 calls it `autobk_monthly`. The form: the number, which may also come as a string of digits.
       * @example 1
       */
      'autobk-monthly'?: number | string;
      /**
       * @description How many weekly backups are kept, going by the name. The type is not documented.
       *
       *     Version 2 calls it `autobk_weekly`. The form: the number, which may also come as a string of digits.
       * @example 1
       */
      'autobk-weekly'?: number | string;
      /**
       * @description Which updates of the application itself are made automatically: `none`, `all`, or `custom`. Version 1 sends 0, 2 and 1 for these. `custom` is what requests call `minor`, that is minor releases only: an inference, as version 1 uses 1 for that.
       *
       *     In the words of version 2, `0` is `none`, `1` is `custom`, `2` is `all`.
       * @example 1
       */
      autoup?: 0 | 1 | 2 | (number & {}) | (string & {});
      /**
       * @description Whether a backup is made before an automatic update and put back when the update fails: `all` for yes, `none` for no. Version 1 sends 1 and 0.
       *
       *     Version 2 calls it `autoup_backup`. In the words of version 2, `0` is `none`, `1` is `all`.
       * @example 1
       */
      'autoup-backup'?: 0 | 1 | (number & {}) | (string & {});
      /**
       * @description Which WordPress plugins are updated automatically. With `custom`, `autoup` of each plugin decides. Version 1 sends 0, 1 and 2 for these, in another order than for `autoup`.
       *
       *     Version 2 calls it `autoup_plugins`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`.
       * @example 1
       */
      'autoup-plugins'?: 0 | 1 | 2 | (number & {}) | (string & {});
      /**
       * @description Which WordPress themes are updated automatically. With `custom`, `autoup` of each theme decides. Version 1 sends 0, 1 and 2 for these, in another order than for `autoup`.
       *
       *     Version 2 calls it `autoup_themes`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`.
       * @example 2
       */
      'autoup-themes'?: 0 | 1 | 2 | (number & {}) | (string & {});
      /**
       * @description The backup location of the install: `local` for the user's own account, the id of a location, or a URI with the credentials of one. Keep such a URI out of logs.
       * @example local
       */
      bkloc?: string;
      /**
       * @description What was last measured for the files. Neither the type nor whether it is a size or a count is documented.
       *
       *     Version 2 calls it `cache_files`.
       * @example 73400320
       */
      'cache-files'?: string | number | boolean | null;
      /**
       * @description How many backups there were at that time. The type is not documented.
       *
       *     Version 2 calls it `cache_numbackups`.
       * @example 1
       */
      'cache-numbackups'?: string | number | boolean | null;
      /**
       * @description Refers to a stored picture of the site, going by the name. The type is not documented.
       *
       *     Version 2 calls it `cache_preview`.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m.png
       */
      'cache-preview'?: string | number | boolean | null;
      /**
       * @description What was last measured for the tables. Neither the type nor whether it is a size or a count is documented.
       *
       *     Version 2 calls it `cache_tables`.
       * @example 8388608
       */
      'cache-tables'?: string | number | boolean | null;
      /**
       * @description When the `cache_` members were last measured, probably as a Unix time in seconds. The type is not documented.
       *
       *     Version 2 calls it `cache_time`.
       * @example 1759990000
       */
      'cache-time'?: string | number | boolean | null;
      /**
       * @description The email address of the application's administrator. Version 1 calls it `cf-email`.
       *
       *     Version 2 calls it `email`.
       * @example jane@example.com
       */
      'cf-email'?: string;
      /**
       * @description The state of the limit on login attempts for WordPress. The type is not documented.
       *
       *     Version 2 calls it `limitloginattempts`.
       * @example true
       */
      'cf-limitloginattempts'?: string | number | boolean | null;
      /**
       * @description The name of the application's administrator. Version 1 calls it `cf-login`. The password is not sent.
       *
       *     Version 2 calls it `login`.
       * @example janedoe
       */
      'cf-login'?: string;
      /**
       * @description The tagline of the site.
       *
       *     Version 2 calls it `sitetagline`.
       * @example Notes from the garden
       */
      'cf-sitetagline'?: string;
      /**
       * @description The title of the site, as its visitors see it.
       *
       *     Version 2 calls it `sitetitle`.
       * @example My blog
       */
      'cf-sitetitle'?: string;
      /**
       * @description The state of two-factor login for WordPress. The type is not documented.
       *
       *     Version 2 calls it `twofactor`.
       * @example false
       */
      'cf-twofactor'?: string | number | boolean | null;
      /**
       * @description The host of the database server, as the application addresses it.
       *
       *     Version 2 calls it `db_host`.
       * @example localhost
       */
      'db-host'?: string;
      /**
       * @description The name of the database.
       *
       *     Version 2 calls it `db_name`.
       * @example janedoe_blog
       */
      'db-name'?: string;
      /**
       * @description The password of the database user. It is sent in the clear, so keep it out of logs.
       *
       *     Version 2 calls it `db_pass`.
       * @example ********
       */
      'db-pass'?: string;
      /**
       * @description The prefix of the application's table names.
       *
       *     Version 2 calls it `db_prefix`.
       * @example wp_
       */
      'db-prefix'?: string;
      /**
       * @description The kind of database.
       *
       *     Version 2 calls it `db_type`.
       * @example mysql
       */
      'db-type'?: string;
      /**
       * @description The database user of the application.
       *
       *     Version 2 calls it `db_user`.
       * @example janedoe_blog
       */
      'db-user'?: string;
      /**
       * @description The install's id, for the paths under `/installs/{id}`. An opaque string.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The keyword of the application in the catalogue. Version 1 calls it `installer`.
       *
       *     Version 2 calls it `application`.
       * @example wordpress
       */
      installer?: string;
      /**
       * @description The language of the application, in lower case with an underscore before a region.
       * @example en
       */
      language?: string;
      /**
       * @description The application's administration area, as a URL or relative to `url`.
       *
       *     Version 2 calls it `link_admin`.
       * @example https://www.example.com/blog/wp-admin
       */
      'link-admin'?: string;
      /**
       * @description Files and directories that are left out, for example of backups. The type is not documented; it is taken to be that of `files`.
       *
       *     Version 2 calls it `exclude_files`. The form: the list, which may also come as a string with commas.
       * @example [
       *       "wp-content/cache"
       *     ]
       */
      'list-exclude-files'?: string[] | string;
      /**
       * @description The files and directories that belong to the application, relative to its directory.
       *
       *     Version 2 calls it `files`. The form: the list, which may also come as a string with commas.
       * @example [
       *       "index.php",
       *       "wp-admin",
       *       "wp-config.php",
       *       "wp-content",
       *       "wp-includes"
       *     ]
       */
      'list-files'?: string[] | string;
      /**
       * @description The occasions on which the owner gets an email. Empty for none.
       *
       *     Version 2 calls it `notification`. The form: the list, which may also come as a string with commas.
       * @example [
       *       "backup_error",
       *       "update",
       *       "update_error"
       *     ]
       */
      'list-notification'?:
        | (
            | 'backup'
            | 'backup_error'
            | 'clone'
            | 'clone_error'
            | 'install'
            | 'install_error'
            | 'plugin_update'
            | 'plugin_update_available'
            | 'plugin_update_error'
            | 'restore'
            | 'restore_error'
            | 'sync'
            | 'sync_error'
            | 'template'
            | 'template_error'
            | 'update'
            | 'update_available'
            | 'update_error'
            | (string & {})
          )[]
        | string;
      /**
       * @description The WordPress plugins. Whether the items are objects or only slugs is not documented. To be certain of objects, use `GET /installs/{id}/plugins`.
       *
       *     Version 2 calls it `plugins`.
       * @example [
       *       "akismet",
       *       "limit-login-attempts-reloaded"
       *     ]
       */
      'list-plugins'?: (components['schemas']['Plugin'] | string)[];
      /**
       * @description The database tables that belong to the application.
       *
       *     Version 2 calls it `tables`. The form: the list, which may also come as a string with commas.
       * @example [
       *       "wp_options",
       *       "wp_posts",
       *       "wp_users"
       *     ]
       */
      'list-tables'?: string[] | string;
      /**
       * @description The WordPress themes. Whether the items are objects or only slugs is not documented. To be certain of objects, use `GET /installs/{id}/themes`.
       *
       *     Version 2 calls it `themes`.
       * @example [
       *       "twentytwentyfive"
       *     ]
       */
      'list-themes'?: (components['schemas']['Theme'] | string)[];
      /**
       * @description The username of the owner.
       * @example janedoe
       */
      owner?: string;
      /**
       * @description Where the files are: a path, or a URI with the credentials of the account when they are on another server. Keep it out of logs.
       * @example sftp://janedoe:********@192.0.2.10/home/janedoe/public_html/blog
       */
      path?: string;
      /**
       * @description Whether Installatron made the directory, going by the name. The type is not documented.
       *
       *     Version 2 calls it `path_created`.
       * @example true
       */
      'path-created'?: string | number | boolean | null;
      /**
       * @description Whether the owner is suspended. Not a boolean in version 1.
       *
       *     The form: "yes" for true, "no" for false.
       * @example no
       */
      suspended?: 'yes' | 'no' | (string & {});
      /**
       * @description When the application was installed or imported, as a Unix time in seconds. A number is assumed; the type is not documented.
       *
       *     Version 2 calls it `time_created`. The form: the number, which may also come as a string of digits.
       * @example 1757000000
       */
      time?: number | string;
      /**
       * @description When the application was last updated, as a Unix time in seconds. A number is assumed; the type is not documented.
       *
       *     Version 2 calls it `time_updated`. The form: the number, which may also come as a string of digits.
       * @example 1759500000
       */
      'time-updated'?: number | string;
      /**
       * @description The name under which lists show the install.
       * @example My blog
       */
      title?: string;
      /**
       * @description The address of the site.
       * @example https://www.example.com/blog
       */
      url?: string;
      /**
       * @description The domain in `url`.
       *
       *     Version 2 calls it `url_domain`.
       * @example www.example.com
       */
      'url-domain'?: string;
      /**
       * @description The version that is installed.
       * @example 6.8.2
       */
      version?: string;
      /**
       * @description The version of the last automatic update, going by the name. The type is not documented.
       *
       *     Version 2 calls it `version_autouped`.
       * @example 6.8.2
       */
      'version-autouped'?: string | number | boolean | null;
      /**
       * @description How often that automatic update was tried, going by the name. The type is not documented.
       *
       *     Version 2 calls it `version_autouped_attempts`.
       * @example 1
       */
      'version-autouped-attempts'?: string | number | boolean | null;
      /**
       * @description The newest version the install can be updated to. What comes when there is none is not documented.
       *
       *     Version 2 calls it `version_available`.
       * @example 6.8.3
       */
      'version-available'?: string | null;
      /**
       * @description The versions the install can be updated to, going by the name. The type is not documented.
       *
       *     Version 2 calls it `version_updates_available`.
       * @example [
       *       "6.8.3"
       *     ]
       */
      'version-updates-available'?: unknown[] | string | number | boolean | null;
    };
    /** @description One install. `data` can be missing, as after a dry run. What stands in it while the work goes on in the background is not described; version 1 then adds a member `task`. */
    InstallAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Install'];
    };
    /**
     * install
     * @description Install an application.
     *
     *     Puts a new copy of the application at `url` and registers it as an install. Files go into the document root of the website that serves the URL; a database is created unless all four `db_*` members name an existing one. Members left out take the server's defaults: the newest compatible version, automatic minor updates, generated administrator credentials. Fields that only some applications know are sent under the names listed in `fields` of the catalogue entry. On a shared server, prefer `background`: an install takes seconds to minutes.
     *
     *     In version 2: `POST /browser/{id}/install`. Answered with `InstallAnswer`.
     */
    InstallCommand: {
      /**
       * @description The application, by the keyword that `GET /browser` gives it.
       *
       *     Version 2 calls it `id`.
       * @example wordpress
       */
      application: string;
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers show `custom`, and version 1 shows 1, for what is called `minor` here; that these are the same setting is our conclusion. Version 1 defaults to none.
       *
       *     In the words of version 2, `0` is `none`, `1` is `minor`, `2` is `all`.
       * @example 2
       * @enum {integer}
       */
      autoup?: 0 | 1 | 2;
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. With `none`, there is no such backup.
       *
       *     In the words of version 2, `0` is `none`, `1` is `all`. Also known as `autoup-backup`.
       * @example 1
       * @enum {integer}
       */
      autoup_backup?: 0 | 1;
      /**
       * @description Which WordPress plugins are updated automatically: none, all, or `custom` to decide for each plugin.
       *
       *     Version 2 calls it `autoup_plugins`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_plugins`.
       * @example 1
       * @enum {integer}
       */
      'autoup-plugins'?: 0 | 1 | 2;
      /**
       * @description Which WordPress themes are updated automatically: none, all, or `custom` to decide for each theme.
       *
       *     Version 2 calls it `autoup_themes`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_themes`.
       * @example 1
       * @enum {integer}
       */
      'autoup-themes'?: 0 | 1 | 2;
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Where backups of the install go unless told otherwise: `local`, the id of an entry of `GET /set/backup_locations`, or a URI.
       * @example local
       */
      bkloc?: string;
      /**
       * @description Asks for `install`.
       * @example install
       * @constant
       */
      cmd: 'install';
      /**
       * @description What the new site starts with: `yes` for the sample content of the application, `no` for an empty site, or the id of a template from `GET /templates`.
       * @default yes
       * @example no
       */
      content?: string;
      /**
       * @description The host of the database server, as the application is to address it.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       *
       *     Also known as `db-host-ip`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * Format: email
       * @description The email address of the application's administrator.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description The language of the installed application, one of `languages` in its catalogue entry. Without it, the default language of the website, and English where that has none.
       * @example en
       */
      language?: string;
      /**
       * @description A limit on failed logins for WordPress. The type is not documented; answers have a member of this name.
       * @example true
       */
      limitloginattempts?: string | number | boolean;
      /**
       * @description The name of the application's administrator. Without it, a random one.
       * @example jane
       */
      login?: string;
      /**
       * @description The emails that the owner is to get about this install. An empty array turns them all off. The default is not visible in the available documentation; in version 1 it is all of them.
       *
       *     The form: the items in a string, with commas between them.
       * @example install,update,update_error
       */
      notification?: string;
      /**
       * Format: password
       * @description The password of the application's administrator. Without it, a random one.
       * @example ********
       */
      passwd?: string;
      /**
       * @description The tagline of the new site.
       * @example Notes from the garden
       */
      sitetagline?: string;
      /**
       * @description The title of the new site. Without it, a title that the application brings along.
       * @example My blog
       */
      sitetitle?: string;
      /**
       * @description Two-factor login for WordPress. The type is not documented; answers have a member of this name.
       * @example false
       */
      twofactor?: string | number | boolean;
      /**
       * Format: uri
       * @description The full URL to install at, with its scheme. It must be under a domain of one of the user's websites.
       * @example https://www.example.com/blog
       */
      url: string;
      /**
       * @description The IP address to reach `url` at for this request only, for a domain whose DNS does not point here yet. It is not remembered.
       * @example 192.0.2.10
       */
      url_ip?: string;
      /**
       * @description The Installatron Server user the install is made for. Without it, the user whose website serves `url`.
       * @example janedoe
       */
      user?: string;
      /**
       * @description The version to install. Without it, the newest one that this server can run.
       * @example 6.8.2
       */
      version?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Some installs, one page of them. */
    InstallListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The installs of this page. Empty when there are none.
       * @example [
       *       {
       *         "id": "a1b2c3d4e5f6g7h8i9j0k1l2m",
       *         "installer": "wordpress",
       *         "url": "https://www.example.com/blog",
       *         "version": "6.8.2"
       *       }
       *     ]
       */
      data: components['schemas']['Install'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages.
       * @example 2
       */
      total_count?: number | string;
    };
    /**
     * installs
     * @description List installs.
     *
     *     Gives the installs that the user may see, whatever account they belong to. The vendor's page on this list is not available: searching and filtering are taken from clients of version 1, and paging is assumed to work as on the other lists. For one install whose id is known, use `GET /installs/{id}`. Entries can hold database passwords and paths with credentials.
     *
     *     In version 2: `GET /installs`. Answered with `InstallListAnswer`.
     */
    InstallsCommand: {
      /**
       * @description Asks for `installs`.
       * @example installs
       * @constant
       */
      cmd: 'installs';
      /**
       * @description True keeps the installs for which there is any newer version. Version 1 calls it `filter-version-available` and takes `yes`; this spelling is inferred.
       *
       *     Version 2 calls it `filter_version_available`. The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      'filter-version-available'?: 'yes' | 'no';
      /**
       * @description True keeps the installs for which there is a newer minor version. Version 1 calls it `filter-version-available-minor` and takes `yes`; this spelling is inferred.
       *
       *     Version 2 calls it `filter_version_available_minor`. The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      'filter-version-available-minor'?: 'yes' | 'no';
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Keeps the installs that contain this text in their title, URL, id, application or owner.
       * @example blog
       */
      q?: string;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
    };
    /** @description One event of the log. The vendor's list of members is not available. Nine of these are known as fields that `q` searches; the rest are guesses from the parameters of the operation and from related objects. */
    LogEntry: {
      /**
       * @description The backup location concerned. Where it is a URI it may hold credentials.
       * @example local
       */
      backup_location?: string;
      /**
       * @description The backup schedule concerned.
       * @example weeklymonthly
       */
      backup_schedule?: string;
      /**
       * @description Which operation the entry is about.
       * @example installs/clone
       */
      cmd?: string;
      /**
       * @description The name of the extension concerned.
       * @example Akismet Anti-spam
       */
      ext_name?: string;
      /**
       * @description The id of the entry.
       * @example 1760000000987654321
       */
      id?: string;
      /**
       * @description The id of the install it was done to.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      install?: string;
      /**
       * @description What happened, for people.
       * @example The task is complete.
       */
      message?: string;
      /**
       * @description The name of the plugin concerned.
       * @example Akismet Anti-spam
       */
      plugin_name?: string;
      /**
       * @description How serious the event is.
       * @example info
       */
      severity?: 'notice' | 'info' | 'error' | (string & {});
      /**
       * @description The title of the install that the content came from.
       * @example My blog
       */
      source_title?: string;
      /**
       * @description The URL that the content came from, for work with a source such as a clone.
       * @example https://www.example.net/blog
       */
      source_url?: string;
      /**
       * @description The name of the theme concerned.
       * @example Twenty Twenty-Five
       */
      theme_name?: string;
      /**
       * @description When it happened, as a Unix time in seconds.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 1760000000
       */
      time?: number | string;
      /**
       * @description The title of the install.
       * @example My blog
       */
      title?: string;
      /**
       * @description The URL of the install.
       * @example https://www.example.com/blog
       */
      url?: string;
      /**
       * @description The user on whose behalf it was done.
       * @example janedoe
       */
      user?: string;
    };
    /** @description The way into the application's administration area. */
    LoginInstallAnswer: components['schemas']['Answer'] & {
      /**
       * @description The URL to open in the administrator's browser. Whoever has it is logged in, so treat it as a password. That it is a string is inferred from `POST /users/{id}/login`.
       * @example https://www.example.com/blog/?sso=********
       */
      data?: string;
    };
    /** @description A new session of the graphical interface. */
    LoginUserAnswer: components['schemas']['Answer'] & {
      /**
       * Format: uri
       * @description The URL to send the user's browser to. Whoever opens it is logged in, so treat it like a password. Its host can be a generated name under `is.direct`.
       * @example https://installatron.example.com/Qm7xT2v-4KdLrW9sYbZnUg
       */
      data: string;
      /**
       * @description The id of the session, which is also the last part of the URL. It is as secret as the URL.
       * @example Qm7xT2v-4KdLrW9sYbZnUg
       */
      session_id?: string;
    };
    /** @description Some log entries, one page of them. */
    LogListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The entries of this page. Empty when nothing matches.
       * @example [
       *       {
       *         "severity": "info",
       *         "time": 1760000000,
       *         "url": "https://www.example.com/blog"
       *       }
       *     ]
       */
      data: components['schemas']['LogEntry'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages. That it stands beside `data` is our reading.
       * @example 2
       */
      total_count?: number | string;
    };
    /**
     * logs
     * @description List log entries.
     *
     *     Lists what was done, when, and with what outcome. Without `time_from` only the last week is searched. All three severities are included until one is switched off. The order of the entries is not described, nor are their members: those shown here are concluded from the fields that `q` searches.
     *
     *     In version 2: `GET /logs`. Answered with `LogListAnswer`.
     */
    LogsCommand: {
      /**
       * @description Asks for `logs`.
       * @example logs
       * @constant
       */
      cmd: 'logs';
      /**
       * @description Whether to include entries of the severity `error`.
       *
       *     Version 2 calls it `filter_severity_error`. The form: "yes" for true, "no" for false. Also known as `filter_severity_error`.
       * @example yes
       * @enum {string}
       */
      'filter-severity-error'?: 'yes' | 'no';
      /**
       * @description Whether to include entries of the severity `info`.
       *
       *     Version 2 calls it `filter_severity_info`. The form: "yes" for true, "no" for false. Also known as `filter_severity_info`.
       * @example no
       * @enum {string}
       */
      'filter-severity-info'?: 'yes' | 'no';
      /**
       * @description Whether to include entries of the severity `notice`.
       *
       *     Version 2 calls it `filter_severity_notice`. The form: "yes" for true, "no" for false. Also known as `filter_severity_notice`.
       * @example no
       * @enum {string}
       */
      'filter-severity-notice'?: 'yes' | 'no';
      /**
       * @description Narrows the answer to one install. Without it, all of them.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      install?: string;
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Searches `url`, `title`, `source_url`, `source_title`, `ext_name`, `theme_name`, `plugin_name`, `backup_schedule` and `backup_location`. Without it, all entries.
       * @example example.com
       */
      q?: string;
      /**
       * @description The earliest time to include. Without it, one week ago.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 1759400000
       */
      time_from?: number;
      /**
       * @description The latest time to include. Without it, now.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 1760000000
       */
      time_until?: number;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * migrate
     * @description Migrate an application from elsewhere.
     *
     *     Copies an application from another account or server to `url` and registers the copy as an install. Its files and its database are fetched through `source_path` and then set up for the new address. The source stays as it is. Fetching takes as long as the network does, so prefer `background`. `source_path` carries credentials: keep the request out of logs.
     *
     *     In version 2: `POST /browser/{id}/migrate`. Answered with `InstallAnswer`.
     */
    MigrateCommand: {
      /**
       * @description The application, by the keyword that `GET /browser` gives it.
       *
       *     Version 2 calls it `id`.
       * @example wordpress
       */
      application: string;
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers call `minor` `custom`. The default here is not described.
       *
       *     In the words of version 2, `0` is `none`, `1` is `minor`, `2` is `all`.
       * @example 1
       * @enum {integer}
       */
      autoup?: 0 | 1 | 2;
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. The default here is not described.
       *
       *     In the words of version 2, `0` is `none`, `1` is `all`. Also known as `autoup-backup`.
       * @example 1
       * @enum {integer}
       */
      autoup_backup?: 0 | 1;
      /**
       * @description Which WordPress plugins are updated automatically. The default here is not described.
       *
       *     Version 2 calls it `autoup_plugins`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_plugins`.
       * @example 1
       * @enum {integer}
       */
      'autoup-plugins'?: 0 | 1 | 2;
      /**
       * @description Which WordPress themes are updated automatically. The default here is not described.
       *
       *     Version 2 calls it `autoup_themes`. In the words of version 2, `0` is `none`, `1` is `all`, `2` is `custom`. Also known as `autoup_themes`.
       * @example 1
       * @enum {integer}
       */
      'autoup-themes'?: 0 | 1 | 2;
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `migrate`.
       * @example migrate
       * @constant
       */
      cmd: 'migrate';
      /**
       * @description The host of the database server, as the application is to address it.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       *
       *     Also known as `db-host-ip`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The account that holds the source, as a URI with credentials. The schemes are `ftp`, `ftps`, `sftp`, `ssh` and `app`. The path to the files may be left out. `app` is for WordPress only and needs no account: give it the administrator's name and password, or the connection ID that the Installatron Migration Assistant plugin shows.
       *
       *     Also known as `source_ftu`.
       * @example sftp://janedoe:********@192.0.2.80/public_html/blog
       */
      source_path: string;
      /**
       * Format: uri
       * @description The full URL the application is running at now.
       * @example https://www.example.net/blog
       */
      source_url: string;
      /**
       * @description The IP address to reach `source_url` at for this request only. It is not remembered: send it with every request that needs it.
       * @example 192.0.2.80
       */
      source_url_ip?: string;
      /**
       * Format: uri
       * @description The full URL to put the copy at, with its scheme. It must be under a domain of one of the user's websites.
       * @example https://www.example.com/blog
       */
      url: string;
      /**
       * @description The IP address to reach `url` at for this request only, for a domain whose DNS does not point here yet. It is not remembered.
       * @example 192.0.2.10
       */
      url_ip?: string;
      /**
       * @description The Installatron Server user who gets the copy. Without it, the user whose website serves `url`.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A WordPress plugin of an install. The members come from the vendor's page on Installatron Plugin; which of them are always present is not described. */
    Plugin: {
      /**
       * @description Whether the plugin is switched on in WordPress.
       * @example true
       */
      activated?: boolean;
      /**
       * @description Who made the plugin.
       * @example Automattic
       */
      author?: string;
      /**
       * @description Whether this plugin is updated automatically: `all` for yes, `none` for no. Of effect when `autoup_plugins` of the install is `custom`.
       * @example all
       */
      autoup?: 'none' | 'all' | (string & {});
      /**
       * @description What the author says about the plugin.
       * @example Keeps spam out of the comments.
       */
      description?: string;
      /**
       * @description The slug, as in the plugin directory of WordPress.org. It is the last part of the plugin's path.
       * @example akismet
       */
      id: string;
      /**
       * @description The full name, for people.
       * @example Akismet Anti-spam
       */
      name?: string;
      /**
       * @description The version that is installed.
       * @example 5.4
       */
      version?: string;
      /**
       * @description The newest version there is. Differs from `version` when an update is waiting.
       * @example 5.5
       */
      version_available?: string;
    };
    /** @description One plugin. `data` can be missing, as after a dry run. What it holds after a plugin was installed or edited is not described; the plugin is assumed. */
    PluginAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Plugin'];
    };
    /** @description The plugins of an install, in one answer. */
    PluginListAnswer: components['schemas']['Answer'] & {
      /**
       * @description All plugins of the install, active or not.
       * @example [
       *       {
       *         "activated": true,
       *         "autoup": "all",
       *         "id": "akismet",
       *         "version": "5.4"
       *       }
       *     ]
       */
      data: components['schemas']['Plugin'][];
    };
    /**
     * restore
     * @description Restore a backup in place.
     *
     *     Puts the install back as it was when the archive was made; what changed since then is lost. To use a database that exists, send `db_host`, `db_name`, `db_user` and `db_pass` together. To leave the install alone and put a copy elsewhere, use `POST /backups/{id}/restoreto`. A restore takes seconds to minutes, so prefer `background`. The parameters come from the vendor's page on Installatron Plugin; the name of the task is inferred.
     *
     *     In version 2: `POST /backups/{id}/restore`. Answered with `InstallAnswer`.
     */
    RestoreCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `restore`.
       * @example restore
       * @constant
       */
      cmd: 'restore';
      /**
       * @description The host of the database server, as the application is to address it.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       *
       *     Also known as `db-host-ip`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The backup, by the id that `GET /backups` gives it.
       * @example b7k2m9x4q1w8e5r3t6y0u2i4o
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * restoreto
     * @description Restore a backup elsewhere.
     *
     *     Puts a copy of what the archive holds at another URL and registers it as an install of its own. The install the archive was made from stays as it is. A database is created unless the four `db_*` members name an existing one. The vendor's page on this operation is not available: everything but the path and the kind of answer is inferred from restoring and cloning.
     *
     *     In version 2: `POST /backups/{id}/restoreto`. Answered with `InstallAnswer`.
     */
    RestoretoCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `restoreto`.
       * @example restoreto
       * @constant
       */
      cmd: 'restoreto';
      /**
       * @description The host of the database server, as the application is to address it.
       *
       *     Also known as `db-host`.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       *
       *     Also known as `db-host-ip`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       *
       *     Also known as `db-name`.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       *
       *     Also known as `db-pass`.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       *
       *     Also known as `db-prefix`.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       *
       *     Also known as `db-user`.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The backup, by the id that `GET /backups` gives it.
       * @example b7k2m9x4q1w8e5r3t6y0u2i4o
       */
      id: string;
      /**
       * @description The user the backup belongs to. Without it, the owner of the backup.
       * @example janedoe
       */
      source_user?: string;
      /**
       * Format: uri
       * @description The full URL to restore to, with its scheme. It must be under a domain of one of the user's websites.
       * @example https://www.example.com/blog-copy
       */
      url: string;
      /**
       * @description The IP address to reach `url` at for this request only, for a domain whose DNS does not point here yet. It is not remembered.
       * @example 192.0.2.10
       */
      url_ip?: string;
      /**
       * @description The user who gets the restored install. Without it, the owner of `url`.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What any request may hold beside the command and its parameters. */
    SharedParameters: {
      /**
       * @description The form of the answer. JSON is the only one.
       * @example json
       * @enum {string}
       */
      api?: 'json';
      /**
       * @description The `key` or `key2` entry of the server's `settings.ini`. Needed over HTTP; on the server's command line nothing is.
       * @example ********
       */
      key?: string;
    };
    /**
     * sync
     * @description Pull content from another install.
     *
     *     Replaces the content of the install in the path with that of another install of the same application, usually its stage. So call it on the live site, not on the stage, and make a backup first. The vendor's page on this operation is not available: the body is not fully described, and even `source`, which names the other install, is a name we concluded. Confirm it on your server with `dryrun` before relying on it.
     *
     *     In version 2: `POST /installs/{id}/sync`. Answered with `InstallAnswer`.
     */
    SyncCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `sync`.
       * @example sync
       * @constant
       */
      cmd: 'sync';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The id of the install whose content is pulled. The name of this member is our conclusion: the vendor's text says that a source is chosen, not what it is called. The server needs it under some name, and may want another.
       * @example s5t6a7g8e9b0l1o2g3c4o5p6y
       */
      source?: string;
      /**
       * @description The user the source belongs to. Without it, presumably the owner of the source.
       * @example janedoe
       */
      source_user?: string;
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Work that is queued, running or recently finished. The vendor's list of members can be read only as far as `cmd`; the others are those that a client of version 1 knew, and there may be more. */
    Task: {
      /**
       * @description Which operation the task carries out, named after its path. The list can be read only in part: others, such as the rest of the work on backups, exist.
       * @example browser/install
       */
      cmd?:
        | 'browser/install'
        | 'browser/import'
        | 'browser/migrate'
        | 'installs/status'
        | 'installs/secure'
        | 'installs/insecure'
        | 'installs/view'
        | 'installs/edit'
        | 'installs/backup'
        | 'installs/template'
        | 'installs/clone'
        | 'installs/sync'
        | 'installs/update'
        | 'installs/update/available'
        | 'installs/detach'
        | 'installs/uninstall'
        | 'backups/view'
        | (string & {});
      /**
       * @description The id of the task. It looks like a number, but is too long for one in many languages.
       * @example 1760000000123456789
       */
      id: string;
      /**
       * @description The id of the install that is worked on.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      install?: string;
      /**
       * @description What the task does, to show to people.
       * @example Install WordPress
       */
      label?: string;
      /**
       * @description The present step, or the outcome, to show to people.
       * @example Creating the database
       */
      message?: string;
      /**
       * @description The upper bound of the progress in percent, as the name suggests.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 60
       */
      percentMax?: number | string;
      /**
       * @description The lower bound of the progress in percent, as the name suggests.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 40
       */
      percentMin?: number | string;
      /**
       * @description The pace of the progress, as the name suggests. The unit is not described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 1
       */
      rate?: number | string;
      /**
       * @description The state of the task. Its values are not described.
       * @example running
       */
      status?: string;
      /**
       * @description A Unix time in seconds. Whether it is that of the order, the start or the last change is not described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 1760000000
       */
      time?: number | string;
      /**
       * @description The title of the install.
       * @example My blog
       */
      title?: string;
      /**
       * @description The URL that is worked on.
       * @example https://www.example.com/blog
       */
      url?: string;
      /**
       * @description The user the task is for.
       * @example janedoe
       */
      user?: string;
      /**
       * @description The label of the website.
       * @example Example
       */
      ws_label?: string;
    };
    /** @description Some tasks, one page of them. */
    TaskListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The tasks of this page. Empty when nothing is going on.
       * @example [
       *       {
       *         "cmd": "browser/install",
       *         "id": "1760000000123456789"
       *       }
       *     ]
       */
      data: components['schemas']['Task'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages. That it stands beside `data` is our reading.
       * @example 1
       */
      total_count?: number | string;
    };
    /**
     * tasks
     * @description List tasks.
     *
     *     Lists the work that is queued, running or recently finished; ask again after a few seconds to follow work in the background. How long a finished task stays in the list is not described, so one that is gone has not necessarily succeeded: look into the log. With `restart` this GET is not a mere read.
     *
     *     In version 2: `GET /tasks`. Answered with `TaskListAnswer`.
     */
    TasksCommand: {
      /**
       * @description Asks for `tasks`.
       * @example tasks
       * @constant
       */
      cmd: 'tasks';
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Resets and restarts everything that is queued. Running tasks are left alone, and all other parameters are ignored. Without it, nothing is restarted.
       *
       *     The form: "yes" for true, "no" for false.
       * @example no
       * @enum {string}
       */
      restart?: 'yes' | 'no';
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
    };
    /** @description A snapshot of an install that new installs can start from, with the facts of that install beside those of the template. Which members of an install are present is not described. */
    Template: components['schemas']['Install'] & {
      /**
       * @description The template's id, for the paths under `/templates/{id}` and as `content` of a new install.
       * @example t4h8g2f6d0s1a3p5o7i9u2y6r
       */
      id: string;
      /**
       * @description The keyword of the application the template was made from.
       * @example wordpress
       */
      template_application?: string;
      /**
       * @description A short text about the template. Requests call it `desc`.
       * @example Theme and plugins of our starter package
       */
      template_desc?: string;
      /**
       * @description Name of the template's archive, without an extension, made of the application, title and time.
       * @example template_wordpress_Starter-site_2025-10-09_08-53-20
       */
      template_filename?: string;
      /**
       * @description The title of the template. Requests call it `name`.
       * @example Starter site
       */
      template_name?: string;
      /**
       * @description Who sees the template and where. `user`: its creator, among the starting contents of an install. `admin`: everybody, in the same place. `app`: everybody, as an application of its own in the catalogue.
       * @example admin
       */
      template_scope?: 'user' | 'admin' | 'app' | (string & {});
    };
    /** @description One template. `data` is left out by a dry run, and what stands in it while the work goes on in the background is not described. */
    TemplateAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Template'];
    };
    /**
     * template
     * @description Make a template of an install.
     *
     *     Keeps a snapshot of the install from which new installs can start. The install itself stays as it is, and later changes to it do not reach the template. Without `scope` everybody on the server is offered the template, so make sure that it holds nothing private. The members come from the vendor's page on Installatron Plugin; `background` and `dryrun` are inferred.
     *
     *     In version 2: `POST /installs/{id}/template`. Answered with `TemplateAnswer`.
     */
    TemplateCommand: {
      /**
       * @description The category of the catalogue for the scope `app`. There is a default, but it cannot be read.
       * @example _categories_contentmanagementsystems
       * @enum {string}
       */
      appcategory?:
        | '_categories_contentmanagementsystems'
        | '_categories_communitysoftware'
        | '_categories_ecommerceandbusiness'
        | '_categories_imagesandfiles'
        | '_categories_surveysandstatistics'
        | '_categories_miscellaneous';
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `template`.
       * @example template
       * @constant
       */
      cmd: 'template';
      /**
       * @description A short text about the template.
       * @example Theme and plugins of our starter package
       */
      desc?: string;
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The picture for the scope `app`: a PNG of 512x512 pixels, smaller than 300 KB. How it is sent, and what comes without it, is not described by the vendor; a string is assumed.
       * @example https://www.example.com/images/starter-icon.png
       */
      icon?: string;
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The picture for the scope `admin`: a PNG of 1024x640 or 2048x1280 pixels, smaller than 1 MB. Without it, a picture of the site is taken. How it is sent is not described by the vendor; a string is assumed.
       * @example https://www.example.com/images/starter.png
       */
      image?: string;
      /**
       * @description The title.
       * @example Starter site
       */
      name: string;
      /**
       * @description Who sees the template and where. `user`: its creator only, who must have websites, among the starting contents of an install. `admin`: everybody, in the same place. `app`: everybody, as an application of its own in the catalogue.
       * @default admin
       * @example admin
       * @enum {string}
       */
      scope?: 'user' | 'admin' | 'app';
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description All templates that match, in one answer. */
    TemplateListAnswer: components['schemas']['Answer'] & {
      /**
       * @description All templates that match. Empty when there are none.
       * @example [
       *       {
       *         "id": "t4h8g2f6d0s1a3p5o7i9u2y6r",
       *         "template_name": "Starter site",
       *         "template_scope": "admin"
       *       }
       *     ]
       */
      data: components['schemas']['Template'][];
    };
    /**
     * templates
     * @description List templates.
     *
     *     Gives the templates of the administrator, of resellers and of users that the user may see. All of them come in one answer. The id of a template can be sent as `content` when installing, to start from that template. The parameters and the members of a template come from the vendor's page on Installatron Plugin.
     *
     *     In version 2: `GET /templates`. Answered with `TemplateListAnswer`.
     */
    TemplatesCommand: {
      /**
       * @description Asks for `templates`.
       * @example templates
       * @constant
       */
      cmd: 'templates';
      /**
       * @description Keeps the templates that contain this text. Which members are searched is not described.
       * @example starter
       */
      q?: string;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example janedoe
       */
      user?: string;
    };
    /** @description A WordPress theme of an install. The members come from the vendor's page on Installatron Plugin; which of them are always present is not described. */
    Theme: {
      /**
       * @description Whether the site uses this theme. WordPress has one active theme at a time.
       * @example true
       */
      activated?: boolean;
      /**
       * @description Who made the theme.
       * @example the WordPress team
       */
      author?: string;
      /**
       * @description Whether this theme is updated automatically: `all` for yes, `none` for no. Of effect when `autoup_themes` of the install is `custom`.
       * @example all
       */
      autoup?: 'none' | 'all' | (string & {});
      /**
       * @description What the author says about the theme.
       * @example The default theme of 2025.
       */
      description?: string;
      /**
       * @description The slug, as in the theme directory of WordPress.org. It is the last part of the theme's path.
       * @example twentytwentyfive
       */
      id: string;
      /**
       * @description The full name, for people.
       * @example Twenty Twenty-Five
       */
      name?: string;
      /**
       * @description The version that is installed.
       * @example 1.2
       */
      version?: string;
      /**
       * @description The newest version there is. Differs from `version` when an update is waiting.
       * @example 1.3
       */
      version_available?: string;
    };
    /** @description One theme. `data` can be missing, as after a dry run. What it holds after a theme was installed or edited is not described; the theme is assumed. */
    ThemeAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Theme'];
    };
    /** @description The themes of an install, in one answer. */
    ThemeListAnswer: components['schemas']['Answer'] & {
      /**
       * @description All themes of the install, active or not.
       * @example [
       *       {
       *         "activated": true,
       *         "autoup": "all",
       *         "id": "twentytwentyfive",
       *         "version": "1.2"
       *       }
       *     ]
       */
      data: components['schemas']['Theme'][];
    };
    /**
     * uninstall
     * @description Uninstall an application.
     *
     *     Removes the application from the site, files and tables included, and forgets the install. There is no way back but a backup, so make one first or rehearse with `dryrun`. To keep the site and only forget the install, use `POST /installs/{id}/detach`. The vendor's page on this operation is not available: what is removed and the parameters are inferred, and neither `data` of the answer nor the fate of the backups is described.
     *
     *     In version 2: `DELETE /installs/{id}`. Answered with `EmptyAnswer`.
     */
    UninstallCommand: {
      /**
       * @description Whether to answer after the preliminary checks and to do the work in another process.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `uninstall`.
       * @example uninstall
       * @constant
       */
      cmd: 'uninstall';
      /**
       * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /**
     * update
     * @description Update an install.
     *
     *     Updates the application itself and, for WordPress, the plugins and themes that are named. Without `version` it goes to the newest one that can be reached automatically. To update only plugins or themes, send `version` as `current`; an empty array then means all of them, and what leaving the array out means is not described. Read the description of `revert` before relying on it. An update takes seconds to minutes, so prefer `background`.
     *
     *     In version 2: `POST /installs/{id}/update`. Answered with `InstallAnswer`.
     */
    UpdateCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `update`.
       * @example update
       * @constant
       */
      cmd: 'update';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The WordPress plugins to update as well, by slug. An empty array means all of them.
       *
       *     The form: the list, which may also come as a string with commas.
       * @example [
       *       "akismet",
       *       "limit-login-attempts-reloaded"
       *     ]
       */
      plugins?: string[];
      /**
       * @description Controls whether the newest backup is put back when the update fails. The vendor's text contradicts the name: it describes `false` as the value that puts the backup back. Try it before relying on it.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      revert?: 'yes' | 'no';
      /**
       * @description The WordPress themes to update as well, by slug. An empty array means all of them.
       *
       *     The form: the list, which may also come as a string with commas.
       * @example [
       *       "twentytwentyfive"
       *     ]
       */
      themes?: string[];
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
      /**
       * @description The version to update to, or `current` to leave the application itself alone and update only plugins and themes. Without it, the newest version that can be reached automatically.
       * @example 6.8.3
       */
      version?: string;
    };
    /**
     * upgrade
     * @description Another way to say `update`, which is the usual one.
     *
     *     Update an install.
     *
     *     Updates the application itself and, for WordPress, the plugins and themes that are named. Without `version` it goes to the newest one that can be reached automatically. To update only plugins or themes, send `version` as `current`; an empty array then means all of them, and what leaving the array out means is not described. Read the description of `revert` before relying on it. An update takes seconds to minutes, so prefer `background`.
     *
     *     In version 2: `POST /installs/{id}/update`. Answered with `InstallAnswer`.
     */
    UpgradeCommand: {
      /**
       * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      background?: 'yes' | 'no';
      /**
       * @description Asks for `upgrade`.
       * @example upgrade
       * @constant
       */
      cmd: 'upgrade';
      /**
       * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
       * @default none
       * @example all
       * @enum {string}
       */
      dryrun?: 'none' | 'all' | 'input';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The WordPress plugins to update as well, by slug. An empty array means all of them.
       *
       *     The form: the list, which may also come as a string with commas.
       * @example [
       *       "akismet",
       *       "limit-login-attempts-reloaded"
       *     ]
       */
      plugins?: string[];
      /**
       * @description Controls whether the newest backup is put back when the update fails. The vendor's text contradicts the name: it describes `false` as the value that puts the backup back. Try it before relying on it.
       *
       *     The form: "yes" for true, "no" for false.
       * @example yes
       * @enum {string}
       */
      revert?: 'yes' | 'no';
      /**
       * @description The WordPress themes to update as well, by slug. An empty array means all of them.
       *
       *     The form: the list, which may also come as a string with commas.
       * @example [
       *       "twentytwentyfive"
       *     ]
       */
      themes?: string[];
      /**
       * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
      /**
       * @description The version to update to, or `current` to leave the application itself alone and update only plugins and themes. Without it, the newest version that can be reached automatically.
       * @example 6.8.3
       */
      version?: string;
    };
    /** @description A hosting account as Installatron Server knows it. The members are those of the vendor's example; there may be more. */
    User: {
      /**
       * @description The main email address of the account. It may be empty.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description The username.
       * @example janedoe
       */
      id: string;
      /**
       * @description The language of the graphical interface. Requests call it `language`.
       * @example en
       */
      locale?: string;
      /**
       * @description The account that owns this one, either a reseller or the main administrator.
       * @example hostingreseller
       */
      parent?: string;
      /**
       * @description Whether the account is suspended.
       * @example false
       */
      suspended?: boolean;
      /**
       * @description Which graphical interface the account gets: `user` that for users, `reseller` the administrative one. The main administrator is not marked by a type of its own, but by the `admin` entry of the server's `settings.ini`.
       * @example user
       */
      type?: 'user' | 'reseller' | (string & {});
      /**
       * @description The websites of the account, one entry for each home directory.
       * @example [
       *       {
       *         "label": "Example",
       *         "path": "sftp://janedoe:********@192.0.2.10/home/janedoe",
       *         "vhosts": {
       *           "https://www.example.com": "public_html"
       *         }
       *       }
       *     ]
       */
      websites?: components['schemas']['Website'][];
    };
    /** @description One user. */
    UserAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['User'];
    };
    /** @description Some users, one page of them. */
    UserListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The users of this page. Empty when there are none.
       * @example [
       *       {
       *         "type": "user",
       *         "id": "janedoe",
       *         "parent": "hostingreseller",
       *         "suspended": false
       *       }
       *     ]
       */
      data: components['schemas']['User'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages.
       * @example 2
       */
      total_count?: number | string;
    };
    /**
     * users
     * @description List users.
     *
     *     Lists the accounts that Installatron Server knows, with their websites. An account of the hosting panel that was never sent here is missing. The parameters are not described by the vendor: if `offset` has no effect, every page is the same, so stop when a page repeats. Website paths and database passwords come in the clear.
     *
     *     In version 2: `GET /users`. Answered with `UserListAnswer`.
     */
    UsersCommand: {
      /**
       * @description Asks for `users`.
       * @example users
       * @constant
       */
      cmd: 'users';
      /**
       * @description The most entries to return. No upper bound is described.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 50
       */
      limit?: number;
      /**
       * @description Index of the first entry to return, counted from 0.
       *
       *     The form: the number, which may also come as a string of digits.
       * @example 0
       */
      offset?: number;
      /**
       * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
       * @example hostingreseller
       */
      user?: string;
    };
    /**
     * view
     * @description Get an install.
     *
     *     Gives all that is known about one install, with its WordPress plugins and themes. The older manual describes viewing as refreshing what Installatron has stored from the files and the database, so it may take longer than a list. The vendor's page on this operation is not available; other pages refer to it. The answer can hold the database password and a path with credentials.
     *
     *     In version 2: `GET /installs/{id}`. Answered with `InstallAnswer`.
     */
    ViewCommand: {
      /**
       * @description Asks for `view`.
       * @example view
       * @constant
       */
      cmd: 'view';
      /**
       * @description The install, by the id that `GET /installs` gives it.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
       * @example janedoe
       */
      user?: string;
    };
    /** @description A home directory and the domains that are served from it, as answers show it. It holds credentials in the clear: keep it out of logs. There may be more members than these. */
    Website: {
      /**
       * @description Databases that installs of this website may use.
       * @example [
       *       {
       *         "name": "janedoe_db",
       *         "type": "mysql",
       *         "host": "192.0.2.20:3307",
       *         "pass": "********",
       *         "user": "janedoe_db"
       *       }
       *     ]
       */
      databases?: components['schemas']['WebsiteDatabase'][];
      /**
       * @description The name of the website to show to people.
       * @example Example
       */
      label?: string;
      /**
       * @description The account that owns this one. Requests call it `reseller`.
       * @example hostingreseller
       */
      parent?: string;
      /**
       * @description The home directory: a local path, or a URI whose user and password are URL-encoded. Stored encrypted, but answered in the clear.
       * @example sftp://janedoe:********@192.0.2.10/home/janedoe
       */
      path?: string;
      /**
       * @description Which web server the website is on. By default the host in `path`.
       * @example 192.0.2.10
       */
      server?: string;
      /**
       * @description The domains that are served. Each key is a URL, its value the document root relative to `path`.
       * @example {
       *       "https://www.example.com": "public_html"
       *     }
       */
      vhosts?: {
        [key: string]: string;
      };
    };
    /** @description A database that installs of a website may use. */
    WebsiteDatabase: {
      /**
       * @description The host of the database server, with a port after a colon where it is not the usual one.
       * @example 192.0.2.20:3307
       */
      host?: string;
      /**
       * @description The name of the database.
       * @example janedoe_db
       */
      name?: string;
      /**
       * @description The password of the database user. Answers show it in the clear, so keep it out of logs.
       * @example ********
       */
      pass?: string;
      /**
       * @description The kind of database. Its values are not described.
       * @example mysql
       */
      type?: string;
      /**
       * @description The database user.
       * @example janedoe_db
       */
      user?: string;
    };
    /** @description A home directory and the domains that are served from it, as requests send it. `path` and `vhosts` matter most. An account with several home directories needs an entry for each. Version 1 knew more members; others pass through. */
    WebsiteRequest: {
      /**
       * @description Databases that installs of this website may use. The vendor shows this member in answers only.
       * @example [
       *       {
       *         "name": "janedoe_db",
       *         "type": "mysql",
       *         "host": "192.0.2.20:3307",
       *         "pass": "********",
       *         "user": "janedoe_db"
       *       }
       *     ]
       */
      databases?: components['schemas']['WebsiteDatabase'][];
      /**
       * @description The email address for this website, where it is not the main one of the account.
       * @example web@example.com
       */
      email?: string;
      /**
       * @description The name of the website to show to people.
       * @example Example
       */
      label?: string;
      /**
       * @description The home directory, without a separator at the end: a local path (NFS included), or a URI with the scheme `ssh`, `sftp`, `ftp` or `ftps`. Its host tells web servers apart. URL-encode the user and the password in it. SSH and SFTP also work with a public key. It is stored encrypted.
       * @example sftp://janedoe:********@192.0.2.10/home/janedoe
       */
      path?: string;
      /**
       * @description The account that owns this one. Answers call it `parent`.
       * @example hostingreseller
       */
      reseller?: string;
      /**
       * @description Which web server the website is on. Without it, the host in `path`.
       * @example 192.0.2.10
       */
      server?: string;
      /**
       * @description The domains to serve. Each key is a URL, its value the document root relative to `path`. An install can only be made under a URL that is listed here.
       * @example {
       *       "https://www.example.com": "public_html"
       *     }
       */
      vhosts?: {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description What came of the command: `result` says whether it went well. The status of HTTP is the same for all. */
    CommandAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['CommandAnswer'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  runCommandInQuery: {
    parameters: {
      query: {
        /**
         * @description The form of the answer. JSON is the only one.
         * @example json
         */
        api?: 'json';
        /** @description The command with its parameters, each of its members a parameter of the query. */
        command: components['schemas']['Command'];
        /**
         * @description The `key` or `key2` entry of the server's `settings.ini`. Needed over HTTP; on the server's command line nothing is.
         * @example ********
         */
        key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['CommandAnswer'];
    };
  };
  runCommand: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharedParameters'] & components['schemas']['Command'];
        'application/x-www-form-urlencoded': components['schemas']['SharedParameters'] &
          components['schemas']['Command'];
      };
    };
    responses: {
      200: components['responses']['CommandAnswer'];
    };
  };
}
