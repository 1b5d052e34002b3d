// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-f482fc72bdee95e6eaac809150b2a6808678bb1351265d7bcb6fc0b444bdada0
export interface paths {
  '/backups': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List backups
     * @description Gives the backup archives that the user may see, of all their installs. The vendor's page on this list is not available: searching and paging are assumed to work as on the other lists. To get one archive whose id is known, use `GET /backups/{id}`.
     */
    get: operations['listBackups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/backups/{id}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    /**
     * Get a backup
     * @description Gives one archive with the facts of the install it was made from. The archive is looked for in its backup location: `backup_not_found` can also mean that the file was removed from there by other means.
     */
    get: operations['getBackup'];
    put?: never;
    /**
     * Edit a backup
     * @description Changes what is recorded about the archive, not the archive itself. The vendor's page on this operation is not available. The remark is the only member that is likely to be editable, and the answer is assumed to show the backup as it is afterwards.
     */
    post: operations['editBackup'];
    /**
     * Delete a backup
     * @description Removes the backup; the archive in its backup location is taken to go with it, and the install it was made from to stay. Treat it as final, and rehearse with `dryrun` when in doubt. The vendor's page on this operation is not available: its parameters are those of the other deletes, and `data` of the answer is not described.
     */
    delete: operations['deleteBackup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/backups/{id}/restore': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restore a backup in place
     * @description Puts the install back as it was when the archive was made; what changed since then is lost. To use a database that exists, send `db_host`, `db_name`, `db_user` and `db_pass` together. To leave the install alone and put a copy elsewhere, use `POST /backups/{id}/restoreto`. A restore takes seconds to minutes, so prefer `background`. The parameters come from the vendor's page on Installatron Plugin; the name of the task is inferred.
     */
    post: operations['restoreBackup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/backups/{id}/restoreto': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restore a backup elsewhere
     * @description Puts a copy of what the archive holds at another URL and registers it as an install of its own. The install the archive was made from stays as it is. A database is created unless the four `db_*` members name an existing one. The vendor's page on this operation is not available: everything but the path and the kind of answer is inferred from restoring and cloning.
     */
    post: operations['restoreBackupTo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/backups/import': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a backup archive
     * @description Puts an archive back on the list of backups, from where it can be restored. Only an archive that Installatron made can be registered, and it must already lie in the folder of the backup location: nothing is uploaded. The vendor's page can be read only in part: the error codes are inferred, and neither the other members of the request nor `data` of the answer are known.
     */
    post: operations['importBackup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/browser': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the catalogue of applications
     * @description Lists the applications that can be installed, with their texts in the language asked for. The answer is large: texts, requirements and input fields come with every entry, so page through it and keep the result. Whether older versions are listed too is not described; ask `GET /browser/{id}` for those. This is the one answer without `status`.
     */
    get: operations['listApplications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/browser/{id}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    /**
     * Get the versions of an application
     * @description Shows one application in all its versions, or in those picked by `version` or `from_version`. The answer is paged, because an application can have many versions. An unknown keyword is reported with 403 `invalid_argument_id`, not with 404. To learn which versions an install can be updated to, send its version as `from_version` and look at `upgrade_from`.
     */
    get: operations['getApplication'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/browser/{id}/import': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import an existing application
     * @description Registers an application that already runs in the account as an install, so that it can be updated, backed up and cloned. Its files and its database stay where they are. To fetch an application from another account or server, use `POST /browser/{id}/migrate`. The vendor lists this operation but does not describe its body here: all its members are concluded from the sister operations, so rehearse with `dryrun` before you rely on one.
     */
    post: operations['importApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/browser/{id}/install': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Install an application
     * @description Puts a new copy of the application at `url` and registers it as an install. Files go into the document root of the website that serves the URL; a database is created unless all four `db_*` members name an existing one. Members left out take the server's defaults: the newest compatible version, automatic minor updates, generated administrator credentials. Fields that only some applications know are sent under the names listed in `fields` of the catalogue entry. On a shared server, prefer `background`: an install takes seconds to minutes.
     */
    post: operations['installApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/browser/{id}/migrate': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Migrate an application from elsewhere
     * @description Copies an application from another account or server to `url` and registers the copy as an install. Its files and its database are fetched through `source_path` and then set up for the new address. The source stays as it is. Fetching takes as long as the network does, so prefer `background`. `source_path` carries credentials: keep the request out of logs.
     */
    post: operations['migrateApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List installs
     * @description Gives the installs that the user may see, whatever account they belong to. The vendor's page on this list is not available: searching and filtering are taken from clients of version 1, and paging is assumed to work as on the other lists. For one install whose id is known, use `GET /installs/{id}`. Entries can hold database passwords and paths with credentials.
     */
    get: operations['listInstalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    /**
     * Get an install
     * @description Gives all that is known about one install, with its WordPress plugins and themes. The older manual describes viewing as refreshing what Installatron has stored from the files and the database, so it may take longer than a list. The vendor's page on this operation is not available; other pages refer to it. The answer can hold the database password and a path with credentials.
     */
    get: operations['getInstall'];
    put?: never;
    /**
     * Edit an install
     * @description Changes the settings of an install: automatic updates and backups, notifications, its database and administrator. What is left out stays as it is. Plugins and themes have operations of their own under `/installs/{id}/plugins/{slug}` and `/installs/{id}/themes/{slug}`; in version 1 they are part of this command. The vendor's page on this operation is not available, so the body is not fully described and most of it is inferred.
     */
    post: operations['editInstall'];
    /**
     * Uninstall an application
     * @description Removes the application from the site, files and tables included, and forgets the install. There is no way back but a backup, so make one first or rehearse with `dryrun`. To keep the site and only forget the install, use `POST /installs/{id}/detach`. The vendor's page on this operation is not available: what is removed and the parameters are inferred, and neither `data` of the answer nor the fate of the backups is described.
     */
    delete: operations['deleteInstall'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/backup': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Back up an install
     * @description Makes an archive of the files and tables of the install and puts it in a backup location. The archive then appears in `GET /backups` and can be restored from there. Large sites take minutes, so prefer `background`. The vendor's page on this operation is not available: the body is inferred and not fully described.
     */
    post: operations['backupInstall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/clone': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone an install
     * @description Copies the install to another URL and registers the copy as an install of its own; the original stays as it is. A database is created unless the four `db_*` members name an existing one. For a staging site, send `stage` as the text `true`; what was changed there comes back with `POST /installs/{id}/sync` on the original. The members come from the vendor's page on Installatron Plugin. Prefer `background`: copying takes seconds to minutes.
     */
    post: operations['cloneInstall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/detach': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Detach an install
     * @description Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation is not available: what it does is inferred from its name and from version 1, and the body is not fully described.
     */
    post: operations['detachInstall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/login': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in to an install
     * @description Opens a session for the application's administrator without a password and answers with the way in. It works for WordPress, Joomla!, ClassicPress and Modx only. Ask for it when the person clicks, and do not store the answer. Version 1 calls this command `createadminsso`.
     */
    post: operations['loginInstall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/plugins': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    /**
     * List plugins of an install
     * @description Gives every plugin of a WordPress install, with its state and the newest version. All of them come in one answer. Each plugin whose `version` differs from `version_available` can be updated with `POST /installs/{id}/update`. The parameters and the members of a plugin come from the vendor's page on Installatron Plugin.
     */
    get: operations['listPlugins'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/plugins/{slug}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example limit-login-attempts-reloaded
         */
        slug: components['parameters']['PluginSlug'];
      };
      cookie?: never;
    };
    /**
     * Get a plugin
     * @description Gives the state of one plugin of a WordPress install. Known from the vendor's page on Installatron Plugin; the notes on version 2 do not list it. Where it is missing, `GET /installs/{id}/plugins` gives the same facts.
     */
    get: operations['getPlugin'];
    put?: never;
    /**
     * Install or edit a plugin
     * @description Installs the plugin, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is left out of a later request stays as it is. For a newer version, name the plugin in `POST /installs/{id}/update`.
     */
    post: operations['updatePlugin'];
    /**
     * Delete a plugin
     * @description Removes the plugin's files from the install. To switch it off and keep it, send `activated` as false to the same path. What the plugin stored in the database may stay. The parameters come from the vendor's page on Installatron Plugin; `data` of the answer is not described.
     */
    delete: operations['deletePlugin'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/sync': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pull content from another install
     * @description Replaces the content of the install in the path with that of another install of the same application, usually its stage. So call it on the live site, not on the stage, and make a backup first. The vendor's page on this operation is not available: the body is not fully described, and even `source`, which names the other install, is a name we concluded. Confirm it on your server with `dryrun` before relying on it.
     */
    post: operations['syncInstall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/template': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a template of an install
     * @description Keeps a snapshot of the install from which new installs can start. The install itself stays as it is, and later changes to it do not reach the template. Without `scope` everybody on the server is offered the template, so make sure that it holds nothing private. The members come from the vendor's page on Installatron Plugin; `background` and `dryrun` are inferred.
     */
    post: operations['createTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/themes': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    /**
     * List themes of an install
     * @description Gives every theme of a WordPress install, with its state and the newest version. All of them come in one answer. Each theme whose `version` differs from `version_available` can be updated with `POST /installs/{id}/update`. The parameters and the members of a theme come from the vendor's page on Installatron Plugin.
     */
    get: operations['listThemes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/themes/{slug}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example twentytwentyfive
         */
        slug: components['parameters']['ThemeSlug'];
      };
      cookie?: never;
    };
    /**
     * Get a theme
     * @description Gives the state of one theme of a WordPress install. Known from the vendor's page on Installatron Plugin; the notes on version 2 do not list it. Where it is missing, `GET /installs/{id}/themes` gives the same facts.
     */
    get: operations['getTheme'];
    put?: never;
    /**
     * Install or edit a theme
     * @description Installs the theme, or edits it when the install has it already: one operation for both. What is new comes from the directory of WordPress.org; `theme_not_found` then presumably means that WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is false, which changes how the site looks at once. What is left out of a later request stays as it is. For a newer version, name the theme in `POST /installs/{id}/update`.
     */
    post: operations['updateTheme'];
    /**
     * Delete a theme
     * @description Removes the theme's files from the install. Make another theme the active one first: what happens to a site whose active theme is deleted is not described. The vendor's page on this operation is not available: its parameters are those of deleting a plugin, and `data` of the answer is not described.
     */
    delete: operations['deleteTheme'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installs/{id}/update': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update an install
     * @description Updates the application itself and, for WordPress, the plugins and themes that are named. Without `version` it goes to the newest one that can be reached automatically. To update only plugins or themes, send `version` as `current`; an empty array then means all of them, and what leaving the array out means is not described. Read the description of `revert` before relying on it. An update takes seconds to minutes, so prefer `background`.
     */
    post: operations['updateInstall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logs': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List log entries
     * @description Lists what was done, when, and with what outcome. Without `time_from` only the last week is searched. All three severities are included until one is switched off. The order of the entries is not described, nor are their members: those shown here are concluded from the fields that `q` searches.
     */
    get: operations['listLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/set/backup_locations': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List backup locations
     * @description Lists the places that backups can be kept at, with the ids that `bkloc` accepts. For the administrator only. The URIs can hold credentials, so keep the answer out of logs. No operation to add a location is known: do it in the graphical interface, which Dropbox and Google Drive need anyway for their sign-in.
     */
    get: operations['listBackupLocations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/set/backup_schedules': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List backup schedules
     * @description Lists the schedules for automatic backups, with the ids that `autobk_schedule` of an install accepts. For the administrator only. Three of them are built in. No operation to add others is known.
     */
    get: operations['listBackupSchedules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Lists the work that is queued, running or recently finished; ask again after a few seconds to follow work in the background. How long a finished task stays in the list is not described, so one that is gone has not necessarily succeeded: look into the log. With `restart` this GET is not a mere read.
     */
    get: operations['listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templates': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List templates
     * @description Gives the templates of the administrator, of resellers and of users that the user may see. All of them come in one answer. The id of a template can be sent as `content` when installing, to start from that template. The parameters and the members of a template come from the vendor's page on Installatron Plugin.
     */
    get: operations['listTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templates/{id}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The template, by the id that `GET /templates` gives it.
         * @example t4h8g2f6d0s1a3p5o7i9u2y6r
         */
        id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a template
     * @description Changes the title, the text, the pictures or the audience of a template. The files and tables in it stay as they are: for newer content, make a template anew. The vendor's page on this operation is not available: the members are those of `POST /installs/{id}/template`, and the answer is assumed to show the template as it is afterwards.
     */
    post: operations['editTemplate'];
    /**
     * Delete a template
     * @description Removes the template for everybody it was offered to. Installs that were made from it are taken to stay as they are. The vendor's page on this operation is not available: `dryrun` is assumed because other deletes have it, and `data` of the answer is not described.
     */
    delete: operations['deleteTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Lists the accounts that Installatron Server knows, with their websites. An account of the hosting panel that was never sent here is missing. The parameters are not described by the vendor: if `offset` has no effect, every page is the same, so stop when a page repeats. Website paths and database passwords come in the clear.
     */
    get: operations['listUsers'];
    put?: never;
    /**
     * Create a user
     * @description Makes an account known to Installatron Server; nothing is created on the web server. Send `websites` with it, as nothing can be installed without them. The vendor's wording suggests that a username that exists already is edited rather than refused, with members left out keeping their value; do not count on an error here. To edit on purpose, use `POST /users/{id}`.
     */
    post: operations['createUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/{id}': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The user, by the username. Percent-encode what a path segment cannot hold.
         * @example janedoe
         */
        id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    /**
     * Get a user
     * @description Shows an account with its websites. Their paths and database passwords come in the clear, so keep the answer out of logs. Two errors can mean that the name is wrong: 403 `invalid_argument_id` and 404 `user_not_found`.
     */
    get: operations['getUser'];
    put?: never;
    /**
     * Edit a user
     * @description Changes an account and its websites. Send `websites` whenever the domains, the home directory or its credentials change, and then all of them: what happens to entries left out is not described. Members left out are taken to stay as they are. Names differ between request and answer: `language` comes back as `locale`, and `reseller` of a website as `parent`.
     */
    post: operations['editUser'];
    /**
     * Delete a user
     * @description Makes Installatron Server forget the account, its websites, its installs and its backups. The sites, the applications and the archives themselves stay on the web server. There is no undo: a user created anew starts without installs, which must be imported. The `cmd` that `GET /tasks` shows for this work in the background is not documented.
     */
    delete: operations['deleteUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/{id}/login': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The user, by the username. Percent-encode what a path segment cannot hold.
         * @example janedoe
         */
        id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log a user in
     * @description Opens a session of the graphical interface and answers with the URL to send the user's browser to. It works for users, resellers and the administrator, and no password is asked for: check who is asking before you pass the URL on. How long it is valid is not described, so make one when it is needed and do not store it.
     */
    post: operations['loginUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/version': {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get the product version
     * @description Shows which Installatron product runs here, in which version, and how its licence stands. It changes nothing and takes no parameters, so it is the cheapest way to try a key and a connection. The vendor's example of the answer has neither `errcode` nor `message`.
     */
    get: operations['getVersion'];
    put?: never;
    post?: never;
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
    /**
     * @description The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in the path.
     * @example janedoe
     */
    ActingUser: string;
    /** @description The frame of every answer. Other members stand beside these, above all `data`. */
    Answer: {
      /**
       * @description Which error happened, or null when none did. The codes an operation is known to give are listed with its responses; others may come, so keep a branch for the unknown.
       * @example install_not_found
       */
      errcode?: string | null;
      /**
       * @description The input member that caused the error, or null. Some operations never send it.
       * @example url
       */
      errfield?: string | null;
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
       * @description The HTTP status code once more. Listed for every operation but the application catalogue.
       * @example 200
       */
      status?: number;
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
      /**
       * @description The keyword of the application, the same for all its versions. Version 1 calls it `appid`.
       * @example wordpress
       */
      id: string;
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
       * @example true
       */
      install?: boolean;
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
      links?: components['schemas']['ApplicationLinks'];
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
       * @description When this version was released, as a Unix time in seconds. Version 1 has a date string, `date`.
       * @example 1752537600
       */
      time?: number;
      /**
       * @description The kind of application. Its values are not described.
       * @example application
       */
      type?: string;
      /**
       * @description Whether an install can be updated to this version without work by hand. Version 1 has a string here.
       * @example true
       */
      update?: boolean;
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
       *         "id": "wordpress",
       *         "install": true,
       *         "version": "6.8.2"
       *       }
       *     ]
       */
      data: components['schemas']['Application'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages. That it stands beside `data` is our reading.
       * @example 2
       */
      total_count?: number;
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
      sort_order?: number;
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
    /** @description Pages about the application. Six are documented; version 1 knew two others, so any key may come. */
    ApplicationLinks: {
      /**
       * @description What is new in this version. Version 1 calls it `link_changelog`.
       * @example https://www.example.org/changelog
       */
      changelog?: string;
      /**
       * @description A demonstration to try. Version 1 calls it `link_demo`.
       * @example https://demo.example.org
       */
      demo?: string;
      /**
       * @description The manual. Version 1 calls it `link_docs`.
       * @example https://docs.example.org
       */
      docs?: string;
      /**
       * @description Sites that use the application. Version 1 calls it `link_showcase`.
       * @example https://www.example.org/showcase
       */
      showcase?: string;
      /**
       * @description The home page of the application. Version 1 calls it `link_site`.
       * @example https://www.example.org
       */
      site?: string;
      /**
       * @description Where to get help. Version 1 calls it `link_support`.
       * @example https://www.example.org/support
       */
      support?: string;
    } & {
      [key: string]: string;
    };
    /** @description Some applications of the catalogue, one page of them. */
    ApplicationListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The applications of this page. Empty when there are none.
       * @example [
       *       {
       *         "name": "WordPress",
       *         "id": "wordpress",
       *         "install": true,
       *         "version": "6.8.2"
       *       }
       *     ]
       */
      data: components['schemas']['Application'][];
      /**
       * @description Size of the whole result set. Divided by `limit` it gives the number of pages. That it stands beside `data` is our reading.
       * @example 2
       */
      total_count?: number;
    };
    /**
     * @description Which WordPress plugins or themes are updated automatically: `none` of them, `all` of them, or `custom`, which leaves the choice to the setting of each plugin or theme.
     * @example all
     * @enum {string}
     */
    AutoUpdateExtensions: 'none' | 'all' | 'custom';
    /**
     * @description False: the answer comes when the work is finished. True: the answer comes after the preliminary checks (disk space, PHP requirements and the like) and the work goes on in another process; follow it with `GET /tasks`.
     * @default false
     * @example true
     */
    Background: boolean;
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
       * @example 1760000000
       */
      backup_time?: number;
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
    /** @description Where the backup goes. The vendor's page on this body is not available, so it is not fully described: all members are inferred, and others pass through. */
    BackupInstallRequest: {
      background?: components['schemas']['Background'];
      /**
       * @description Where to put the archive: `local` for the user's own account, the id of an entry of `GET /set/backup_locations`, or a URI. Without it, presumably the backup location of the install.
       * @example local
       */
      bkloc?: string;
      dryrun?: components['schemas']['DryRun'];
      /**
       * @description A remark on the backup. Answers show it as `backup_note`.
       * @example Before the redesign
       */
      note?: string;
      user?: components['schemas']['ActingUser'];
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
      total_count?: number;
    };
    /** @description A place that backups can be kept at. There may be more members than these. */
    BackupLocation: {
      /**
       * @description Whether new installs use this location. False unless set.
       * @example false
       */
      default?: boolean;
      /**
       * @description A description. Empty unless set.
       * @example Off-site storage
       */
      desc?: string;
      /**
       * @description Whether the location can be used. True unless set.
       * @example true
       */
      enabled?: boolean;
      /**
       * @description The id of the location, which `bkloc` accepts: `local` for the built-in one, the user's own account, otherwise an opaque string.
       * @example l6v3n8c1z5x7m2k9j4h0g3f8d
       */
      id: string;
      /**
       * @description The name to show to people.
       * @example Nightly storage
       */
      name?: string;
      /**
       * @description Who sees the location: with `user`, administrators, resellers and users; with `admin`, only the one who made it. What an administrator or reseller makes starts as `admin`, what a user makes as `user`.
       * @example user
       */
      scope?: 'user' | 'admin' | (string & {});
      /**
       * @description Where the location is, as a URI. It can hold a password or a token, so keep it out of logs. Known schemes are `ftp`, `ftps`, `sftp`, `s3`, `dropbox3`, `gdrive`, `rackspace` and `file`, and from version 1 `ssh`, `webdav` and `webdavs`.
       * @example sftp://backup:********@backup.example.net/archives
       */
      uri?: string;
    };
    /** @description All backup locations, in one answer. */
    BackupLocationListAnswer: components['schemas']['Answer'] & {
      /**
       * @description All backup locations of the settings group.
       * @example [
       *       {
       *         "default": true,
       *         "enabled": true,
       *         "id": "local"
       *       }
       *     ]
       */
      data: components['schemas']['BackupLocation'][];
    };
    /** @description How many automatic backups are kept, and how often they are made. There may be more members than these. */
    BackupSchedule: {
      /**
       * @description How many daily copies are kept. 1 unless set.
       * @example 1
       */
      daily?: number;
      /**
       * @description Whether the schedule can be used. True unless set.
       * @example true
       */
      enabled?: boolean;
      /**
       * @description Whether the schedule runs by itself. False unless set.
       * @example false
       */
      forced?: boolean;
      /**
       * @description The id of the schedule. Three are built in: `weeklymonthly` keeps one weekly and one monthly copy, `dailyweeklymonthly` one of each, `daily30` thirty daily ones. Others have an opaque id.
       * @example dailyweeklymonthly
       */
      id: string;
      /**
       * @description Where its backups go. Empty means the backup location of each install; otherwise it is `local` or the id of a location, as far as the cut text shows.
       * @example
       */
      location?: string;
      /**
       * @description How many monthly copies are kept. 0 unless set.
       * @example 1
       */
      monthly?: number;
      /**
       * @description How many weekly copies are kept. 0 unless set.
       * @example 1
       */
      weekly?: number;
    };
    /** @description All backup schedules, in one answer. */
    BackupScheduleListAnswer: components['schemas']['Answer'] & {
      /**
       * @description All backup schedules of the settings group.
       * @example [
       *       {
       *         "daily": 0,
       *         "id": "weeklymonthly",
       *         "monthly": 1,
       *         "weekly": 1
       *       }
       *     ]
       */
      data: components['schemas']['BackupSchedule'][];
    };
    /** @description Where to put the copy. The vendor's list of members can be read only as far as `background`: `dryrun` and the members of a database are inferred from restoring a backup, and others pass through. */
    CloneInstallRequest: components['schemas']['ExistingDatabase'] &
      ({
        background?: components['schemas']['Background'];
        dryrun?: components['schemas']['DryRun'];
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
      });
    /** @description What the template is called and who sees it. The vendor's list of members can be read only as far as `appcategory`: the rest are inferred, and others pass through. */
    CreateTemplateRequest: {
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
      background?: components['schemas']['Background'];
      /**
       * @description A short text about the template.
       * @example Theme and plugins of our starter package
       */
      desc?: string;
      dryrun?: components['schemas']['DryRun'];
      /**
       * @description The picture for the scope `app`: a PNG of 512x512 pixels, smaller than 300 KB. How it is sent, and what comes without it, is not described by the vendor; a string is assumed.
       * @example https://www.example.com/images/starter-icon.png
       */
      icon?: string;
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
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    /** @description The account to create. Only the username is needed, but an account without websites cannot install anything. */
    CreateUserRequest: {
      /**
       * @description The main email address of the account. A website can have one of its own. Without it, a new account has none.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description The username.
       * @example janedoe
       */
      id: string;
      /**
       * @description The language code of the graphical interface. Without it, the server's default language, or `en`. Answers call this member `locale`.
       * @example en
       */
      language?: string;
      /**
       * @description The hosting package, any string. Installatron Groups use it to configure accounts differently. Without it, a new account has none.
       * @example premium
       */
      package?: string;
      /**
       * @description The account that owns the new one. Needed only when that is a reseller. Without it, the main administrator.
       * @example hostingreseller
       */
      parent?: string;
      /**
       * @description Whether the account is suspended.
       * @default false
       * @example false
       */
      suspended?: boolean;
      /**
       * @description Which graphical interface the account gets: `user` that for users, `reseller` the administrative one. A `reseller` whose name is the `admin` entry of the server's `settings.ini` is the main administrator.
       * @default user
       * @example user
       * @enum {string}
       */
      type?: 'user' | 'reseller';
      /**
       * @description The websites of the account. Best sent at once, and again whenever its domains change.
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
      websites?: components['schemas']['WebsiteRequest'][];
    };
    /** @description How to detach. The vendor's page on this body is not available, so it is not fully described: all members are inferred, and others pass through. */
    DetachInstallRequest: {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
     * @default none
     * @example all
     * @enum {string}
     */
    DryRun: 'none' | 'all' | 'input';
    /** @description What to change. Members left out stay as they are. The vendor's page on this body is not available, so other members pass through. */
    EditBackupRequest: {
      /**
       * @description The new remark. Answers show it as `backup_note`. An empty string is taken to remove it.
       * @example Before the redesign
       */
      note?: string;
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    /** @description What to change. Members left out stay as they are. The vendor's page on this body is not available, so it is not fully described: the members come from clients of version 1 and from the names in answers, and others pass through. */
    EditInstallRequest: {
      /**
       * @description Whether backups are made automatically: `none`; `custom`, by `autobk_daily`, `autobk_weekly` and `autobk_monthly`; or `schedule`, by the schedule in `autobk_schedule`.
       * @example schedule
       * @enum {string}
       */
      autobk?: 'none' | 'custom' | 'schedule';
      /**
       * @description How many daily backups to keep, for `autobk` `custom`.
       * @example 0
       */
      autobk_daily?: number;
      /**
       * @description How many monthly backups to keep, for `autobk` `custom`.
       * @example 1
       */
      autobk_monthly?: number;
      /**
       * @description The id of an entry of `GET /set/backup_schedules`, for `autobk` `schedule`.
       * @example weeklymonthly
       */
      autobk_schedule?: string;
      /**
       * @description How many weekly backups to keep, for `autobk` `custom`.
       * @example 1
       */
      autobk_weekly?: number;
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. The last has two names here: `minor` is that of installing, `custom` that of answers, so that a value that was read can be sent back. That both are accepted, and mean the same, is inferred.
       * @example minor
       * @enum {string}
       */
      autoup?: 'none' | 'all' | 'minor' | 'custom';
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. With `none`, there is no such backup.
       * @example all
       * @enum {string}
       */
      autoup_backup?: 'none' | 'all';
      /** @description Which WordPress plugins are updated automatically. With `custom`, `autoup` of each plugin decides. */
      autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
      /** @description Which WordPress themes are updated automatically. With `custom`, `autoup` of each theme decides. */
      autoup_themes?: components['schemas']['AutoUpdateExtensions'];
      background?: components['schemas']['Background'];
      /**
       * @description Where backups of the install go unless told otherwise: `local`, the id of an entry of `GET /set/backup_locations`, or a URI.
       * @example local
       */
      bkloc?: string;
      /**
       * @description The host of the application's database server.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description The name of the application's database.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the application's table names.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description The database user of the application.
       * @example janedoe_blog
       */
      db_user?: string;
      dryrun?: components['schemas']['DryRun'];
      /**
       * Format: email
       * @description The email address of the application's administrator.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description The files and directories to leave out, for example of backups. The list replaces the former one.
       * @example [
       *       "wp-content/cache"
       *     ]
       */
      exclude_files?: string[];
      /**
       * @description The files and directories that belong to the application. The list replaces the former one.
       * @example [
       *       "index.php",
       *       "wp-admin",
       *       "wp-config.php",
       *       "wp-content",
       *       "wp-includes"
       *     ]
       */
      files?: string[];
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
       * @description The name of the application's administrator.
       * @example janedoe
       */
      login?: string;
      /**
       * @description The emails that the owner is to get about this install. The list replaces the former one; an empty array turns them all off.
       * @example [
       *       "backup_error",
       *       "update",
       *       "update_error"
       *     ]
       */
      notification?: components['schemas']['NotificationName'][];
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
       * @description The database tables that belong to the application. The list replaces the former one.
       * @example [
       *       "wp_options",
       *       "wp_posts",
       *       "wp_users"
       *     ]
       */
      tables?: string[];
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
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    /** @description What to change. Members left out are taken to stay as they are. The vendor's page on this body is not available: these are the members of creating a template, and others pass through. */
    EditTemplateRequest: {
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
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    /** @description What to change. The vendor shows `websites` in an example and does not list the members; the others are those of creating a user, and more pass through. */
    EditUserRequest: {
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
       * @example true
       */
      suspended?: boolean;
      /**
       * @description Which graphical interface the account gets. Send it for a reseller, as creating a user defaults to `user`.
       * @example user
       * @enum {string}
       */
      type?: 'user' | 'reseller';
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
    /** @description A database that exists already, to use in place of one that is created. `db_host`, `db_name`, `db_user` and `db_pass` come together or not at all; `db_prefix` and `db_host_ip` are optional. */
    ExistingDatabase: {
      /**
       * @description The host of the database server, as the application is to address it.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description An address for reaching the database server during this request, where `db_host` does not lead to it yet. The application's files keep `db_host`.
       * @example 192.0.2.20
       */
      db_host_ip?: string;
      /**
       * @description The name of the existing database.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the table names. Without it, the one set by the administrator.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description An existing database user. It needs all privileges on the database.
       * @example janedoe_blog
       */
      db_user?: string;
    };
    /** @description Which application to take over, and how to treat it from then on. The vendor does not describe this body: the members are those that the sister operations share, and others pass through. */
    ImportApplicationRequest: {
      /**
       * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers call `minor` `custom`. The default here is not described.
       * @example minor
       * @enum {string}
       */
      autoup?: 'none' | 'all' | 'minor';
      /**
       * @description With `all`, a backup is taken before each automatic update and put back if that update fails. The default here is not described.
       * @example all
       * @enum {string}
       */
      autoup_backup?: 'none' | 'all';
      /** @description Which WordPress plugins are updated automatically. The default here is not described. */
      autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
      /** @description Which WordPress themes are updated automatically. The default here is not described. */
      autoup_themes?: components['schemas']['AutoUpdateExtensions'];
      background?: components['schemas']['Background'];
      /**
       * @description Where backups of the install go unless told otherwise: `local`, the id of an entry of `GET /set/backup_locations`, or a URI.
       * @example local
       */
      bkloc?: string;
      dryrun?: components['schemas']['DryRun'];
      /**
       * @description The emails that the owner is to get about this install. An empty array turns them all off.
       * @example [
       *       "update",
       *       "update_error"
       *     ]
       */
      notification?: components['schemas']['NotificationName'][];
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
      /** @description The Installatron Server user the application belongs to. Without it, the user whose website serves `url`. */
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    /** @description The archive to register. The vendor's list of members can be read only as far as `bkloc`; the others, such as the one that names the archive, are not described here and pass through. */
    ImportBackupRequest: {
      /**
       * @description The backup location in whose folder the archive lies: `local`, the id of an entry of `GET /set/backup_locations`, or a URI. A `file` URI is for the server's administrator only.
       * @example local
       */
      bkloc?: string;
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
       * @description The keyword of the application in the catalogue. Version 1 calls it `installer`.
       * @example wordpress
       */
      application?: string;
      /**
       * @description Whether backups are made automatically: `none`; `custom`, by the install's own `autobk_daily`, `autobk_weekly` and `autobk_monthly`; or `schedule`, by the schedule in `autobk_schedule`.
       * @example schedule
       */
      autobk?: 'none' | 'custom' | 'schedule' | (string & {});
      /**
       * @description How many daily backups are kept, going by the name. The type is not documented.
       * @example 0
       */
      autobk_daily?: number;
      /**
       * @description How many monthly backups are kept, going by the name. The type is not documented.
       * @example 1
       */
      autobk_monthly?: number;
      /**
       * @description The id of the backup schedule, when `autobk` is `schedule`. Version 1 has no such member.
       * @example weeklymonthly
       */
      autobk_schedule?: string;
      /**
       * @description How many weekly backups are kept, going by the name. The type is not documented.
       * @example 1
       */
      autobk_weekly?: number;
      /**
       * @description Which updates of the application itself are made automatically: `none`, `all`, or `custom`. Version 1 sends 0, 2 and 1 for these. `custom` is what requests call `minor`, that is minor releases only: an inference, as version 1 uses 1 for that.
       * @example custom
       */
      autoup?: 'none' | 'custom' | 'all' | (string & {});
      /**
       * @description Whether a backup is made before an automatic update and put back when the update fails: `all` for yes, `none` for no. Version 1 sends 1 and 0.
       * @example all
       */
      autoup_backup?: 'none' | 'all' | (string & {});
      /**
       * @description Which WordPress plugins are updated automatically. With `custom`, `autoup` of each plugin decides. Version 1 sends 0, 1 and 2 for these, in another order than for `autoup`.
       * @example all
       */
      autoup_plugins?: 'none' | 'all' | 'custom' | (string & {});
      /**
       * @description Which WordPress themes are updated automatically. With `custom`, `autoup` of each theme decides. Version 1 sends 0, 1 and 2 for these, in another order than for `autoup`.
       * @example custom
       */
      autoup_themes?: 'none' | 'all' | 'custom' | (string & {});
      /**
       * @description The backup location of the install: `local` for the user's own account, the id of a location, or a URI with the credentials of one. Keep such a URI out of logs.
       * @example local
       */
      bkloc?: string;
      /**
       * @description What was last measured for the files. Neither the type nor whether it is a size or a count is documented.
       * @example 73400320
       */
      cache_files?: string | number | boolean | null;
      /**
       * @description How many backups there were at that time. The type is not documented.
       * @example 1
       */
      cache_numbackups?: string | number | boolean | null;
      /**
       * @description Refers to a stored picture of the site, going by the name. The type is not documented.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m.png
       */
      cache_preview?: string | number | boolean | null;
      /**
       * @description What was last measured for the tables. Neither the type nor whether it is a size or a count is documented.
       * @example 8388608
       */
      cache_tables?: string | number | boolean | null;
      /**
       * @description When the `cache_` members were last measured, probably as a Unix time in seconds. The type is not documented.
       * @example 1759990000
       */
      cache_time?: string | number | boolean | null;
      /**
       * @description The host of the database server, as the application addresses it.
       * @example localhost
       */
      db_host?: string;
      /**
       * @description The name of the database.
       * @example janedoe_blog
       */
      db_name?: string;
      /**
       * @description The password of the database user. It is sent in the clear, so keep it out of logs.
       * @example ********
       */
      db_pass?: string;
      /**
       * @description The prefix of the application's table names.
       * @example wp_
       */
      db_prefix?: string;
      /**
       * @description The kind of database.
       * @example mysql
       */
      db_type?: string;
      /**
       * @description The database user of the application.
       * @example janedoe_blog
       */
      db_user?: string;
      /**
       * @description The email address of the application's administrator. Version 1 calls it `cf-email`.
       * @example jane@example.com
       */
      email?: string;
      /**
       * @description Files and directories that are left out, for example of backups. The type is not documented; it is taken to be that of `files`.
       * @example [
       *       "wp-content/cache"
       *     ]
       */
      exclude_files?: string[];
      /**
       * @description The files and directories that belong to the application, relative to its directory.
       * @example [
       *       "index.php",
       *       "wp-admin",
       *       "wp-config.php",
       *       "wp-content",
       *       "wp-includes"
       *     ]
       */
      files?: string[];
      /**
       * @description The install's id, for the paths under `/installs/{id}`. An opaque string.
       * @example a1b2c3d4e5f6g7h8i9j0k1l2m
       */
      id: string;
      /**
       * @description The language of the application, in lower case with an underscore before a region.
       * @example en
       */
      language?: string;
      /**
       * @description The state of the limit on login attempts for WordPress. The type is not documented.
       * @example true
       */
      limitloginattempts?: string | number | boolean | null;
      /**
       * @description The application's administration area, as a URL or relative to `url`.
       * @example https://www.example.com/blog/wp-admin
       */
      link_admin?: string;
      /**
       * @description The name of the application's administrator. Version 1 calls it `cf-login`. The password is not sent.
       * @example janedoe
       */
      login?: string;
      /**
       * @description The occasions on which the owner gets an email. Empty for none.
       * @example [
       *       "backup_error",
       *       "update",
       *       "update_error"
       *     ]
       */
      notification?: (
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
      )[];
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
       * @example true
       */
      path_created?: string | number | boolean | null;
      /**
       * @description The WordPress plugins. Whether the items are objects or only slugs is not documented. To be certain of objects, use `GET /installs/{id}/plugins`.
       * @example [
       *       "akismet",
       *       "limit-login-attempts-reloaded"
       *     ]
       */
      plugins?: (components['schemas']['Plugin'] | string)[];
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
       * @description Whether the owner is suspended. Not a boolean in version 1.
       * @example false
       */
      suspended?: boolean;
      /**
       * @description The database tables that belong to the application.
       * @example [
       *       "wp_options",
       *       "wp_posts",
       *       "wp_users"
       *     ]
       */
      tables?: string[];
      /**
       * @description The WordPress themes. Whether the items are objects or only slugs is not documented. To be certain of objects, use `GET /installs/{id}/themes`.
       * @example [
       *       "twentytwentyfive"
       *     ]
       */
      themes?: (components['schemas']['Theme'] | string)[];
      /**
       * @description When the application was installed or imported, as a Unix time in seconds. A number is assumed; the type is not documented.
       * @example 1757000000
       */
      time_created?: number;
      /**
       * @description When the application was last updated, as a Unix time in seconds. A number is assumed; the type is not documented.
       * @example 1759500000
       */
      time_updated?: number;
      /**
       * @description The name under which lists show the install.
       * @example My blog
       */
      title?: string;
      /**
       * @description The state of two-factor login for WordPress. The type is not documented.
       * @example false
       */
      twofactor?: string | number | boolean | null;
      /**
       * @description The address of the site.
       * @example https://www.example.com/blog
       */
      url?: string;
      /**
       * @description The domain in `url`.
       * @example www.example.com
       */
      url_domain?: string;
      /**
       * @description The version that is installed.
       * @example 6.8.2
       */
      version?: string;
      /**
       * @description The version of the last automatic update, going by the name. The type is not documented.
       * @example 6.8.2
       */
      version_autouped?: string | number | boolean | null;
      /**
       * @description How often that automatic update was tried, going by the name. The type is not documented.
       * @example 1
       */
      version_autouped_attempts?: string | number | boolean | null;
      /**
       * @description The newest version the install can be updated to. What comes when there is none is not documented.
       * @example 6.8.3
       */
      version_available?: string | null;
      /**
       * @description The versions the install can be updated to, going by the name. The type is not documented.
       * @example [
       *       "6.8.3"
       *     ]
       */
      version_updates_available?: unknown[] | string | number | boolean | null;
    };
    /** @description One install. `data` can be missing, as after a dry run. What stands in it while the work goes on in the background is not described; version 1 then adds a member `task`. */
    InstallAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Install'];
    };
    /** @description Where to install, and how. Members beyond those listed pass through: send the inputs of a particular application under the names in `fields` of its catalogue entry. */
    InstallApplicationRequest: components['schemas']['ExistingDatabase'] &
      ({
        /**
         * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers show `custom`, and version 1 shows 1, for what is called `minor` here; that these are the same setting is our conclusion. Version 1 defaults to none.
         * @default minor
         * @example all
         * @enum {string}
         */
        autoup?: 'none' | 'all' | 'minor';
        /**
         * @description With `all`, a backup is taken before each automatic update and put back if that update fails. With `none`, there is no such backup.
         * @default all
         * @example all
         * @enum {string}
         */
        autoup_backup?: 'none' | 'all';
        /**
         * @description Which WordPress plugins are updated automatically: none, all, or `custom` to decide for each plugin.
         * @default all
         */
        autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
        /**
         * @description Which WordPress themes are updated automatically: none, all, or `custom` to decide for each theme.
         * @default all
         */
        autoup_themes?: components['schemas']['AutoUpdateExtensions'];
        background?: components['schemas']['Background'];
        /**
         * @description Where backups of the install go unless told otherwise: `local`, the id of an entry of `GET /set/backup_locations`, or a URI.
         * @example local
         */
        bkloc?: string;
        /**
         * @description What the new site starts with: `yes` for the sample content of the application, `no` for an empty site, or the id of a template from `GET /templates`.
         * @default yes
         * @example no
         */
        content?: string;
        dryrun?: components['schemas']['DryRun'];
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
         * @example [
         *       "install",
         *       "update",
         *       "update_error"
         *     ]
         */
        notification?: components['schemas']['NotificationName'][];
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
        /** @description The Installatron Server user the install is made for. Without it, the user whose website serves `url`. */
        user?: components['schemas']['ActingUser'];
        /**
         * @description The version to install. Without it, the newest one that this server can run.
         * @example 6.8.2
         */
        version?: string;
      } & {
        [key: string]: unknown;
      });
    /** @description Some installs, one page of them. */
    InstallListAnswer: components['schemas']['Answer'] & {
      /**
       * @description The installs of this page. Empty when there are none.
       * @example [
       *       {
       *         "application": "wordpress",
       *         "id": "a1b2c3d4e5f6g7h8i9j0k1l2m",
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
      total_count?: number;
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
       * @example 1760000000
       */
      time?: number;
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
    /** @description Where the session leads, and for whom. Every member is optional. */
    LoginInstallRequest: {
      /**
       * @description The page to go to after the login: relative to the URL of the application, or a full URL. Without it, the administration area.
       * @example wp-admin/plugins.php
       */
      url?: string;
      user?: components['schemas']['ActingUser'];
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
    /** @description How the session is to look. The body may be left out. */
    LoginUserRequest: {
      /**
       * @description The language code of the graphical interface for this session. Without it, the language of the user.
       * @example en
       */
      language?: string;
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
      total_count?: number;
    };
    /** @description Where the application is now, and where it goes. The vendor's list of members can be read only as far as `source_url_ip`: the rest are those of installing and cloning, and others pass through. */
    MigrateApplicationRequest: components['schemas']['ExistingDatabase'] &
      ({
        /**
         * @description Which releases of the application are applied automatically: no release, every release, or only minor ones. Answers call `minor` `custom`. The default here is not described.
         * @example minor
         * @enum {string}
         */
        autoup?: 'none' | 'all' | 'minor';
        /**
         * @description With `all`, a backup is taken before each automatic update and put back if that update fails. The default here is not described.
         * @example all
         * @enum {string}
         */
        autoup_backup?: 'none' | 'all';
        /** @description Which WordPress plugins are updated automatically. The default here is not described. */
        autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
        /** @description Which WordPress themes are updated automatically. The default here is not described. */
        autoup_themes?: components['schemas']['AutoUpdateExtensions'];
        background?: components['schemas']['Background'];
        dryrun?: components['schemas']['DryRun'];
        /**
         * @description The account that holds the source, as a URI with credentials. The schemes are `ftp`, `ftps`, `sftp`, `ssh` and `app`. The path to the files may be left out. `app` is for WordPress only and needs no account: give it the administrator's name and password, or the connection ID that the Installatron Migration Assistant plugin shows.
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
        /** @description The Installatron Server user who gets the copy. Without it, the user whose website serves `url`. */
        user?: components['schemas']['ActingUser'];
      } & {
        [key: string]: unknown;
      });
    /**
     * @description An occasion for an email to the owner of the install. The plain names report success, those with `_error` a failure, and those with `_available` a newer version that was found.
     * @example update
     * @enum {string}
     */
    NotificationName:
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
      | 'update_error';
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
    /** @description How to put a backup back in place. Every member is optional; the four that name a database and its login come together. */
    RestoreBackupRequest: components['schemas']['ExistingDatabase'] & {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    };
    /** @description Where to put a copy of what a backup holds. The vendor's page on this body is not available: these members are those of restoring and cloning, and others pass through. */
    RestoreBackupToRequest: components['schemas']['ExistingDatabase'] &
      ({
        background?: components['schemas']['Background'];
        dryrun?: components['schemas']['DryRun'];
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
      });
    /** @description Where the content comes from. The vendor's page on this body is not available, so it is not fully described: all members are inferred, and others pass through. */
    SyncInstallRequest: {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
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
      user?: components['schemas']['ActingUser'];
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
       * @example 60
       */
      percentMax?: number;
      /**
       * @description The lower bound of the progress in percent, as the name suggests.
       * @example 40
       */
      percentMin?: number;
      /**
       * @description The pace of the progress, as the name suggests. The unit is not described.
       * @example 1
       */
      rate?: number;
      /**
       * @description The state of the task. Its values are not described.
       * @example running
       */
      status?: string;
      /**
       * @description A Unix time in seconds. Whether it is that of the order, the start or the last change is not described.
       * @example 1760000000
       */
      time?: number;
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
      total_count?: number;
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
    /** @description What to update, and how. Every member is optional. */
    UpdateInstallRequest: {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      /**
       * @description The WordPress plugins to update as well, by slug. An empty array means all of them.
       * @example [
       *       "akismet",
       *       "limit-login-attempts-reloaded"
       *     ]
       */
      plugins?: string[];
      /**
       * @description Controls whether the newest backup is put back when the update fails. The vendor's text contradicts the name: it describes `false` as the value that puts the backup back. Try it before relying on it.
       * @default false
       * @example true
       */
      revert?: boolean;
      /**
       * @description The WordPress themes to update as well, by slug. An empty array means all of them.
       * @example [
       *       "twentytwentyfive"
       *     ]
       */
      themes?: string[];
      user?: components['schemas']['ActingUser'];
      /**
       * @description The version to update to, or `current` to leave the application itself alone and update only plugins and themes. Without it, the newest version that can be reached automatically.
       * @example 6.8.3
       */
      version?: string;
    };
    /** @description The state the plugin is to be in. A member that is left out has its default when this request installs the plugin, and stays as it is when the plugin was there before. For that reason no default is stated on the members. */
    UpdatePluginRequest: {
      /**
       * @description Whether the plugin is switched on. Left out: true for a new plugin, unchanged for one that is there.
       * @example true
       */
      activated?: boolean;
      /**
       * @description Whether this plugin is updated automatically: `all` for yes, `none` for no. Left out: `all` for a new plugin, unchanged for one that is there.
       * @example all
       * @enum {string}
       */
      autoup?: 'none' | 'all';
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    };
    /** @description The state the theme is to be in. A member that is left out has its default when this request installs the theme, and stays as it is when the theme was there before. For that reason no default is stated on the members. */
    UpdateThemeRequest: {
      /**
       * @description Whether the site uses the theme. WordPress has one active theme, so the one before it gives way. Left out: true for a new theme, unchanged for one that is there.
       * @example true
       */
      activated?: boolean;
      /**
       * @description Whether this theme is updated automatically: `all` for yes, `none` for no. Left out: `all` for a new theme, unchanged for one that is there.
       * @example all
       * @enum {string}
       */
      autoup?: 'none' | 'all';
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
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
      total_count?: number;
    };
    /** @description The product and its version. */
    VersionAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['VersionInfo'];
    };
    /** @description The Installatron product on the server, and its licence. There may be more members than these. */
    VersionInfo: {
      /**
       * @description The build number of that version.
       * @example 500
       */
      build?: number;
      /**
       * @description Whether the licence is valid.
       * @example true
       */
      license?: boolean;
      /**
       * @description What the licence is issued to, an IP address.
       * @example 198.51.100.10
       */
      license_assignment?: string;
      /**
       * @description When the licence ends, as a Unix time in seconds. That there is such a member is known; its name is a guess, as the vendor's text is cut before it.
       * @example 1791536000
       */
      license_expiration?: number;
      /**
       * @description The name of the product.
       * @example Installatron Server
       */
      product?: 'Installatron Server' | 'Installatron Plugin' | (string & {});
      /**
       * @description The version that is running.
       * @example 10.0.0
       */
      version?: string;
      /**
       * @description The newest version in that channel, with a build suffix.
       * @example 10.0.0-1
       */
      version_available?: string;
      /**
       * @description The channel the server takes its own updates from.
       * @example release
       */
      version_channel?: 'release' | 'edge' | 'stable' | 'none' | (string & {});
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
    /** @description There is no such application, or no such user. */
    ApplicationNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such backup, or no such user. */
    BackupNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description No user was named. */
    EmptyUser: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The website's files could not be reached. */
    FilesystemFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The key is wrong, or the named user may not be used with it. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The key is wrong, or the id in the path is not in the list. */
    ForbiddenId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The key is wrong. */
    ForbiddenKey: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such install, or no such user. */
    InstallNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description A parameter or a member of the body is missing or not acceptable. `errfield` names it, and so does the code, which is `empty_argument_` or `invalid_argument_` and that name. No code of this family is documented for the operation. */
    InvalidArgument: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The backup location is not acceptable. */
    InvalidBackupLocation: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description A setting of the install is not acceptable. */
    InvalidInstallSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The username is missing, or the account type is not acceptable. */
    InvalidNewUser: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The title is missing, or the scope is not acceptable. */
    InvalidTemplate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The scope is not acceptable. */
    InvalidTemplateScope: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The URI of a backup location is not acceptable. */
    InvalidUri: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The URL is missing or not acceptable. */
    InvalidUrl: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The URL is missing or not acceptable, or the version is not. */
    InvalidUrlOrVersion: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The account type is not acceptable. */
    InvalidUserType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The version is not acceptable. */
    InvalidVersion: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such install, plugin or user. */
    PluginNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description Something failed on the server. No codes are described for this operation. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The work was begun and failed. The codes are those documented where the same files are reached. */
    TaskFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such template, or no such user. */
    TemplateNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such install, theme or user. */
    ThemeNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such user. */
    UserNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
  };
  parameters: {
    /**
     * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
     * @example janedoe
     */
    ActingUser: string;
    /**
     * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
     * @example 2.0
     */
    ApiVersionHeader: '1.0' | '2.0';
    /**
     * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
     * @example 2.0
     */
    ApiVersionQuery: '1.0' | '2.0';
    /**
     * @description The application, by the keyword that `GET /browser` gives it.
     * @example wordpress
     */
    ApplicationId: string;
    /**
     * @description Whether to answer after the preliminary checks and to do the work in another process.
     * @example true
     */
    Background: components['schemas']['Background'];
    /**
     * @description The backup, by the id that `GET /backups` gives it.
     * @example b7k2m9x4q1w8e5r3t6y0u2i4o
     */
    BackupId: string;
    /**
     * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
     * @example all
     */
    DryRun: components['schemas']['DryRun'];
    /**
     * @description The install, by the id that `GET /installs` gives it.
     * @example a1b2c3d4e5f6g7h8i9j0k1l2m
     */
    InstallId: string;
    /**
     * @description The language of the texts in the answer. Without it, the default language of the website, and English where that has none.
     * @example en
     */
    Language: string;
    /**
     * @description The most entries to return. No upper bound is described.
     * @example 50
     */
    Limit: number;
    /**
     * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
     * @example POST
     */
    MethodOverride: 'GET' | 'POST' | 'DELETE';
    /**
     * @description Index of the first entry to return, counted from 0.
     * @example 0
     */
    Offset: number;
    /**
     * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
     * @example limit-login-attempts-reloaded
     */
    PluginSlug: string;
    /**
     * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
     * @example janedoe
     */
    ScopeUser: string;
    /**
     * @description The settings group to read from. Without it, the default group.
     * @example premium
     */
    SettingsGroup: string;
    /**
     * @description The template, by the id that `GET /templates` gives it.
     * @example t4h8g2f6d0s1a3p5o7i9u2y6r
     */
    TemplateId: string;
    /**
     * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
     * @example twentytwentyfive
     */
    ThemeSlug: string;
    /**
     * @description The user, by the username. Percent-encode what a path segment cannot hold.
     * @example janedoe
     */
    UserId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listBackups: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: components['parameters']['Offset'];
        /**
         * @description Keeps the backups that contain this text. Which members are searched is not described.
         * @example blog
         */
        q?: string;
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of backups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getBackup: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The backup. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editBackup: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditBackupRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditBackupRequest'];
      };
    };
    responses: {
      /** @description The backup after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteBackup: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Whether to answer after the preliminary checks and to do the work in another process.
         * @example true
         */
        background?: components['parameters']['Background'];
        /**
         * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
         * @example all
         */
        dryrun?: components['parameters']['DryRun'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The backup is deleted, or its deletion has begun when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  restoreBackup: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RestoreBackupRequest'];
        'application/x-www-form-urlencoded': components['schemas']['RestoreBackupRequest'];
      };
    };
    responses: {
      /** @description The restored install, or the task that restores it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  restoreBackupTo: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The backup, by the id that `GET /backups` gives it.
         * @example b7k2m9x4q1w8e5r3t6y0u2i4o
         */
        id: components['parameters']['BackupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestoreBackupToRequest'];
        'application/x-www-form-urlencoded': components['schemas']['RestoreBackupToRequest'];
      };
    };
    responses: {
      /** @description The install at its new place, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  importBackup: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ImportBackupRequest'];
        'application/x-www-form-urlencoded': components['schemas']['ImportBackupRequest'];
      };
    };
    responses: {
      /** @description The archive is in the list of backups and can be restored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidBackupLocation'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  listApplications: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The language of the texts in the answer. Without it, the default language of the website, and English where that has none.
         * @example en
         */
        language?: components['parameters']['Language'];
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: components['parameters']['Offset'];
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the catalogue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationListAnswer'];
        };
      };
      400: components['responses']['InvalidVersion'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getApplication: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Shows the versions from this one up to the newest. Without it, all versions.
         * @example 6.8
         */
        from_version?: string;
        /**
         * @description The language of the texts in the answer. Without it, the default language of the website, and English where that has none.
         * @example en
         */
        language?: components['parameters']['Language'];
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: components['parameters']['Offset'];
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
        /**
         * @description Shows this version only. Without it, all versions.
         * @example 6.8.2
         */
        version?: string;
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions of the application, a page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenId'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  importApplication: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportApplicationRequest'];
        'application/x-www-form-urlencoded': components['schemas']['ImportApplicationRequest'];
      };
    };
    responses: {
      /** @description The install that now stands for it, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  installApplication: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstallApplicationRequest'];
        'application/x-www-form-urlencoded': components['schemas']['InstallApplicationRequest'];
      };
    };
    responses: {
      /** @description The new install, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidUrlOrVersion'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  migrateApplication: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The application, by the keyword that `GET /browser` gives it.
         * @example wordpress
         */
        id: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MigrateApplicationRequest'];
        'application/x-www-form-urlencoded': components['schemas']['MigrateApplicationRequest'];
      };
    };
    responses: {
      /** @description The install that was made, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  listInstalls: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description True keeps the installs for which there is any newer version. Version 1 calls it `filter-version-available` and takes `yes`; this spelling is inferred.
         * @example true
         */
        filter_version_available?: boolean;
        /**
         * @description True keeps the installs for which there is a newer minor version. Version 1 calls it `filter-version-available-minor` and takes `yes`; this spelling is inferred.
         * @example true
         */
        filter_version_available_minor?: boolean;
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: components['parameters']['Offset'];
        /**
         * @description Keeps the installs that contain this text in their title, URL, id, application or owner.
         * @example blog
         */
        q?: string;
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of installs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The install. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditInstallRequest'];
      };
    };
    responses: {
      /** @description The install as it is now, or the task that edits it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidInstallSettings'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deleteInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Whether to answer after the preliminary checks and to do the work in another process.
         * @example true
         */
        background?: components['parameters']['Background'];
        /**
         * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
         * @example all
         */
        dryrun?: components['parameters']['DryRun'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application is gone, or its removal has begun when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  backupInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['BackupInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['BackupInstallRequest'];
      };
    };
    responses: {
      /** @description The new backup, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupAnswer'];
        };
      };
      400: components['responses']['InvalidBackupLocation'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  cloneInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloneInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['CloneInstallRequest'];
      };
    };
    responses: {
      /** @description The copy, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  detachInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['DetachInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['DetachInstallRequest'];
      };
    };
    responses: {
      /** @description The install is forgotten, or the task that forgets it has begun when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  loginInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['LoginInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['LoginInstallRequest'];
      };
    };
    responses: {
      /** @description The session is ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoginInstallAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['FilesystemFailed'];
    };
  };
  listPlugins: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plugins. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PluginListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getPlugin: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example limit-login-attempts-reloaded
         */
        slug: components['parameters']['PluginSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plugin. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PluginAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PluginNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updatePlugin: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example limit-login-attempts-reloaded
         */
        slug: components['parameters']['PluginSlug'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdatePluginRequest'];
        'application/x-www-form-urlencoded': components['schemas']['UpdatePluginRequest'];
      };
    };
    responses: {
      /** @description The plugin is as asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PluginAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PluginNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deletePlugin: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
         * @example all
         */
        dryrun?: components['parameters']['DryRun'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The plugin, by its name in the plugin directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example limit-login-attempts-reloaded
         */
        slug: components['parameters']['PluginSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plugin is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PluginNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  syncInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['SyncInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['SyncInstallRequest'];
      };
    };
    responses: {
      /** @description The install with its new content, or the task that pulls it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  createTemplate: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTemplateRequest'];
        'application/x-www-form-urlencoded': components['schemas']['CreateTemplateRequest'];
      };
    };
    responses: {
      /** @description The new template, or the task that makes it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateAnswer'];
        };
      };
      400: components['responses']['InvalidTemplate'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  listThemes: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The themes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThemeListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getTheme: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example twentytwentyfive
         */
        slug: components['parameters']['ThemeSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The theme. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThemeAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ThemeNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateTheme: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example twentytwentyfive
         */
        slug: components['parameters']['ThemeSlug'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateThemeRequest'];
        'application/x-www-form-urlencoded': components['schemas']['UpdateThemeRequest'];
      };
    };
    responses: {
      /** @description The theme is as asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThemeAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ThemeNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deleteTheme: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
         * @example all
         */
        dryrun?: components['parameters']['DryRun'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
        /**
         * @description The theme, by its name in the theme directory of WordPress.org. The vendor's notes write `{id}` for it, a second time in the same path.
         * @example twentytwentyfive
         */
        slug: components['parameters']['ThemeSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The theme is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ThemeNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  updateInstall: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The install, by the id that `GET /installs` gives it.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        id: components['parameters']['InstallId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['UpdateInstallRequest'];
      };
    };
    responses: {
      /** @description The updated install, or the task that updates it when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
      };
      400: components['responses']['InvalidVersion'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  listLogs: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Whether to include entries of the severity `error`.
         * @example true
         */
        filter_severity_error?: boolean;
        /**
         * @description Whether to include entries of the severity `info`.
         * @example false
         */
        filter_severity_info?: boolean;
        /**
         * @description Whether to include entries of the severity `notice`.
         * @example false
         */
        filter_severity_notice?: boolean;
        /**
         * @description Narrows the answer to one install. Without it, all of them.
         * @example a1b2c3d4e5f6g7h8i9j0k1l2m
         */
        install?: string;
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: components['parameters']['Offset'];
        /**
         * @description Searches `url`, `title`, `source_url`, `source_title`, `ext_name`, `theme_name`, `plugin_name`, `backup_schedule` and `backup_location`. Without it, all entries.
         * @example example.com
         */
        q?: string;
        /**
         * @description The earliest time to include. Without it, one week ago.
         * @example 1759400000
         */
        time_from?: number;
        /**
         * @description The latest time to include. Without it, now.
         * @example 1760000000
         */
        time_until?: number;
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the log. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listBackupLocations: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The settings group to read from. Without it, the default group.
         * @example premium
         */
        group?: components['parameters']['SettingsGroup'];
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The backup locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupLocationListAnswer'];
        };
      };
      400: components['responses']['InvalidUri'];
      403: components['responses']['ForbiddenKey'];
      500: components['responses']['ServerError'];
    };
  };
  listBackupSchedules: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The settings group to read from. Without it, the default group.
         * @example premium
         */
        group?: components['parameters']['SettingsGroup'];
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The backup schedules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupScheduleListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenKey'];
      500: components['responses']['ServerError'];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: components['parameters']['Offset'];
        /**
         * @description Resets and restarts everything that is queued. Running tasks are left alone, and all other parameters are ignored. Without it, nothing is restarted.
         * @example false
         */
        restart?: boolean;
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listTemplates: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Keeps the templates that contain this text. Which members are searched is not described.
         * @example starter
         */
        q?: string;
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example janedoe
         */
        user?: components['parameters']['ScopeUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editTemplate: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The template, by the id that `GET /templates` gives it.
         * @example t4h8g2f6d0s1a3p5o7i9u2y6r
         */
        id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditTemplateRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditTemplateRequest'];
      };
    };
    responses: {
      /** @description The template after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateAnswer'];
        };
      };
      400: components['responses']['InvalidTemplateScope'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TemplateNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteTemplate: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
         * @example all
         */
        dryrun?: components['parameters']['DryRun'];
        /**
         * @description The Installatron Server user on whose behalf the request is made. Without it, the owner of the item in the path.
         * @example janedoe
         */
        user?: components['parameters']['ActingUser'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The template, by the id that `GET /templates` gives it.
         * @example t4h8g2f6d0s1a3p5o7i9u2y6r
         */
        id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TemplateNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description The most entries to return. No upper bound is described.
         * @example 50
         */
        limit?: number;
        /**
         * @description Index of the first entry to return, counted from 0.
         * @example 0
         */
        offset?: number;
        /**
         * @description Narrows the answer to what this administrator, reseller or user may see. Without it, the current user.
         * @example hostingreseller
         */
        user?: string;
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserListAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  createUser: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserRequest'];
        'application/x-www-form-urlencoded': components['schemas']['CreateUserRequest'];
      };
    };
    responses: {
      /** @description The new user. That it is answered in full is concluded from the edit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
      };
      400: components['responses']['InvalidNewUser'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  getUser: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The user, by the username. Percent-encode what a path segment cannot hold.
         * @example janedoe
         */
        id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenId'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editUser: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The user, by the username. Percent-encode what a path segment cannot hold.
         * @example janedoe
         */
        id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditUserRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditUserRequest'];
      };
    };
    responses: {
      /** @description The user after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
      };
      400: components['responses']['InvalidUserType'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteUser: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
        /**
         * @description Whether to answer after the preliminary checks and to do the work in another process.
         * @example true
         */
        background?: components['parameters']['Background'];
        /**
         * @description Rehearses the request. A rehearsal that finds nothing wrong is answered with 200 and the errcode `complete_dryrun`.
         * @example all
         */
        dryrun?: components['parameters']['DryRun'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        /**
         * @description The user, by the username. Percent-encode what a path segment cannot hold.
         * @example janedoe
         */
        id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is forgotten, or the work has begun when `background` was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
      };
      400: components['responses']['EmptyUser'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  loginUser: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        /**
         * @description Lets this POST stand for another method on the same path, for networks that block DELETE. Every endpoint understands it.
         * @example POST
         */
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        /**
         * @description The user, by the username. Percent-encode what a path segment cannot hold.
         * @example janedoe
         */
        id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['LoginUserRequest'];
        'application/x-www-form-urlencoded': components['schemas']['LoginUserRequest'];
      };
    };
    responses: {
      /** @description The new session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoginUserAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getVersion: {
    parameters: {
      query?: {
        /**
         * @description The same choice as the `X-API-Version` header, for callers that cannot set headers.
         * @example 2.0
         */
        api_version?: components['parameters']['ApiVersionQuery'];
      };
      header?: {
        /**
         * @description `1.0` keeps this request as it is and gives the answer the member names and values of version 1. What happens when this header and the query parameter disagree is not described by the vendor.
         * @example 2.0
         */
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product and its version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionAnswer'];
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenKey'];
      500: components['responses']['ServerError'];
    };
  };
}
