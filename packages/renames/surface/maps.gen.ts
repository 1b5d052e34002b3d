// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-c510e0b27389ea4e1d5894ee18437fd9f0ead848a2592115321b79e1fb1c4099
// What "@installatron-openapi/renames/maps" exports.

export type CommandMap = {
  readonly body: Readonly<Record<string, boolean | number | string>>;
  readonly cmd: string;
  readonly confidence: FactSource;
  readonly method: string;
  readonly operationId: string;
  readonly path: string;
  readonly when: readonly ConditionMap[];
};

export type ConditionMap =
  | {
      readonly is: 'equals';
      readonly v1: string;
      readonly value: number | string;
    }
  | {
      readonly is: 'given';
      readonly v1: string;
    }
  | {
      readonly is: 'path';
      readonly parameter: string;
      readonly v1: string;
    };

export type FactSource = 'client-code' | 'documented' | 'inferred' | 'sister-product' | 'v1-docs';

export type InputMap = MemberMap & {
  readonly in: 'body' | 'path' | 'query';
};

export type MemberMap = {
  readonly absent?: true;
  readonly also?: readonly string[];
  readonly carries?: {
    readonly member: string;
    readonly word: string;
  };
  readonly codec?: string;
  readonly confidence: FactSource;
  readonly loss?: string;
  readonly resource?: {
    readonly as: 'items' | 'value' | 'values';
    readonly name: string;
  };
  readonly same?: true;
  readonly synonyms?: Readonly<Record<string, string>>;
  readonly types?: readonly string[];
  readonly v1?: string;
  readonly v2: readonly [string, string] | readonly [string];
  readonly values?: Readonly<Record<string, boolean | number | string>>;
};

export type OperationMap = {
  readonly absent?: string;
  readonly inputs: readonly InputMap[];
  readonly method: string;
  readonly openBody: boolean;
  readonly path: string;
};

export type ResourceMap = {
  readonly members: readonly MemberMap[];
  readonly only: readonly {
    readonly confidence: FactSource;
    readonly description: string;
    readonly types: readonly string[];
    readonly v1: string;
    readonly v2: readonly [string];
  }[];
  readonly schema: string;
};

export type RootMap = {
  readonly command: string;
  readonly parameters: readonly {
    readonly confidence: FactSource;
    readonly description: string;
    readonly name: string;
    readonly required: boolean;
  }[];
  readonly path: string;
  readonly status: number;
  readonly version: string;
};

export type VersionMaps = {
  readonly codecs: Readonly<
    Record<
      string,
      {
        readonly loss: string;
        readonly writes: string;
      }
    >
  >;
  readonly commands: readonly CommandMap[];
  readonly operations: Readonly<Record<string, OperationMap>>;
  readonly resources: Readonly<Record<string, ResourceMap>>;
  readonly root: RootMap;
};

export declare const maps: {
  readonly codecs: {
    readonly auto: {
      readonly loss: 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one';
      readonly writes: '"auto" for true, "none" for false';
    };
    readonly 'comma-list': {
      readonly loss: 'whether the list was an array';
      readonly writes: 'the items in a string, with commas between them';
    };
    readonly date: {
      readonly loss: 'the time of day';
      readonly writes: 'the day in UTC, as in "2025-07-15"';
    };
    readonly flag: {
      readonly loss: 'the form of the switch, where it was another one';
      readonly writes: '1 for true, 0 for false';
    };
    readonly integer: {
      readonly loss: 'whether the number was in a string';
      readonly writes: 'the number, which may also come as a string of digits';
    };
    readonly list: {
      readonly loss: 'whether the list was in a string';
      readonly writes: 'the list, which may also come as a string with commas';
    };
    readonly 'yes-no': {
      readonly loss: 'the form of the switch, where it was another one';
      readonly writes: '"yes" for true, "no" for false';
    };
  };
  readonly commands: readonly [
    {
      readonly body: {};
      readonly cmd: 'backups';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listBackups';
      readonly path: '/backups';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'editbackup';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'editBackup';
      readonly path: '/backups/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'delete';
      readonly confidence: 'documented';
      readonly method: 'DELETE';
      readonly operationId: 'deleteBackup';
      readonly path: '/backups/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'restore';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'restoreBackup';
      readonly path: '/backups/{id}/restore';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'restoreto';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'restoreBackupTo';
      readonly path: '/backups/{id}/restoreto';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'browser';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listApplications';
      readonly path: '/browser';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'browser';
      readonly confidence: 'v1-docs';
      readonly method: 'GET';
      readonly operationId: 'getApplication';
      readonly path: '/browser/{id}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'id';
          readonly v1: 'application';
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'import';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'importApplication';
      readonly path: '/browser/{id}/import';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'install';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'installApplication';
      readonly path: '/browser/{id}/install';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'migrate';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'migrateApplication';
      readonly path: '/browser/{id}/migrate';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'import';
      readonly confidence: 'client-code';
      readonly method: 'POST';
      readonly operationId: 'migrateApplication';
      readonly path: '/browser/{id}/migrate';
      readonly when: readonly [
        {
          readonly is: 'given';
          readonly v1: 'source_url';
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'installs';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listInstalls';
      readonly path: '/installs';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'view';
      readonly confidence: 'client-code';
      readonly method: 'GET';
      readonly operationId: 'getInstall';
      readonly path: '/installs/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'editInstall';
      readonly path: '/installs/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'uninstall';
      readonly confidence: 'documented';
      readonly method: 'DELETE';
      readonly operationId: 'deleteInstall';
      readonly path: '/installs/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'backup';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'backupInstall';
      readonly path: '/installs/{id}/backup';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'clone';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'cloneInstall';
      readonly path: '/installs/{id}/clone';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'detach';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'detachInstall';
      readonly path: '/installs/{id}/detach';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'client-code';
      readonly method: 'POST';
      readonly operationId: 'detachInstall';
      readonly path: '/installs/{id}/detach';
      readonly when: readonly [
        {
          readonly is: 'equals';
          readonly v1: 'delete';
          readonly value: 1;
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'createadminsso';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'loginInstall';
      readonly path: '/installs/{id}/login';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listPlugins';
      readonly path: '/installs/{id}/plugins';
      readonly when: readonly [
        {
          readonly is: 'equals';
          readonly v1: 'list-plugins';
          readonly value: 1;
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updatePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'install-plugin';
        },
      ];
    },
    {
      readonly body: {
        readonly activated: true;
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updatePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'activate-plugin';
        },
      ];
    },
    {
      readonly body: {
        readonly activated: false;
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updatePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'deactivate-plugin';
        },
      ];
    },
    {
      readonly body: {
        readonly autoup: 'all';
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updatePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'auotup-plugin';
        },
      ];
    },
    {
      readonly body: {
        readonly autoup: 'all';
      };
      readonly cmd: 'edit';
      readonly confidence: 'inferred';
      readonly method: 'POST';
      readonly operationId: 'updatePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'autoup-plugin';
        },
      ];
    },
    {
      readonly body: {
        readonly autoup: 'none';
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updatePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'noautoup-plugin';
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'DELETE';
      readonly operationId: 'deletePlugin';
      readonly path: '/installs/{id}/plugins/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'uninstall-plugin';
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'sync';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'syncInstall';
      readonly path: '/installs/{id}/sync';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'template';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'createTemplate';
      readonly path: '/installs/{id}/template';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listThemes';
      readonly path: '/installs/{id}/themes';
      readonly when: readonly [
        {
          readonly is: 'equals';
          readonly v1: 'list-themes';
          readonly value: 1;
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'install-theme';
        },
      ];
    },
    {
      readonly body: {
        readonly activated: true;
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'activate-theme';
        },
      ];
    },
    {
      readonly body: {
        readonly activated: false;
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'deactivate-theme';
        },
      ];
    },
    {
      readonly body: {
        readonly autoup: 'all';
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'auotup-theme';
        },
      ];
    },
    {
      readonly body: {
        readonly autoup: 'all';
      };
      readonly cmd: 'edit';
      readonly confidence: 'inferred';
      readonly method: 'POST';
      readonly operationId: 'updateTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'autoup-theme';
        },
      ];
    },
    {
      readonly body: {
        readonly autoup: 'none';
      };
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'noautoup-theme';
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'edit';
      readonly confidence: 'documented';
      readonly method: 'DELETE';
      readonly operationId: 'deleteTheme';
      readonly path: '/installs/{id}/themes/{slug}';
      readonly when: readonly [
        {
          readonly is: 'path';
          readonly parameter: 'slug';
          readonly v1: 'uninstall-theme';
        },
      ];
    },
    {
      readonly body: {};
      readonly cmd: 'update';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateInstall';
      readonly path: '/installs/{id}/update';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'upgrade';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'updateInstall';
      readonly path: '/installs/{id}/update';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'logs';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listLogs';
      readonly path: '/logs';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'tasks';
      readonly confidence: 'client-code';
      readonly method: 'GET';
      readonly operationId: 'listTasks';
      readonly path: '/tasks';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'templates';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listTemplates';
      readonly path: '/templates';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'edittemplate';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'editTemplate';
      readonly path: '/templates/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'deletetemplate';
      readonly confidence: 'documented';
      readonly method: 'DELETE';
      readonly operationId: 'deleteTemplate';
      readonly path: '/templates/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'users';
      readonly confidence: 'documented';
      readonly method: 'GET';
      readonly operationId: 'listUsers';
      readonly path: '/users';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'edituser';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'editUser';
      readonly path: '/users/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'deleteuser';
      readonly confidence: 'documented';
      readonly method: 'DELETE';
      readonly operationId: 'deleteUser';
      readonly path: '/users/{id}';
      readonly when: readonly [];
    },
    {
      readonly body: {};
      readonly cmd: 'guixfer';
      readonly confidence: 'documented';
      readonly method: 'POST';
      readonly operationId: 'loginUser';
      readonly path: '/users/{id}/login';
      readonly when: readonly [];
    },
  ];
  readonly operations: {
    readonly backupInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'note';
          readonly v2: readonly ['note'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/installs/{id}/backup';
    };
    readonly cloneInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly also: readonly ['db-host'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly also: readonly ['db-host-ip'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host_ip';
          readonly v2: readonly ['db_host_ip'];
        },
        {
          readonly also: readonly ['db-name'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly also: readonly ['db-pass'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly also: readonly ['db-prefix'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly also: readonly ['db-user'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source_user';
          readonly v2: readonly ['source_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'stage';
          readonly v2: readonly ['stage'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url_ip';
          readonly v2: readonly ['url_ip'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/installs/{id}/clone';
    };
    readonly createTemplate: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'appcategory';
          readonly v2: readonly ['appcategory'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'desc';
          readonly v2: readonly ['desc'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'icon';
          readonly v2: readonly ['icon'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'image';
          readonly v2: readonly ['image'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'name';
          readonly v2: readonly ['name'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'scope';
          readonly v2: readonly ['scope'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/installs/{id}/template';
    };
    readonly createUser: {
      readonly absent: '`cmd=edituser` creates the user where there is none of that name; it stands for editing one.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'email';
          readonly v2: readonly ['email'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly v1: 'user';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'package';
          readonly v2: readonly ['package'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'parent';
          readonly v2: readonly ['parent'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'suspended';
          readonly v2: readonly ['suspended'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'type';
          readonly v2: readonly ['type'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'websites';
          readonly v2: readonly ['websites'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/users';
    };
    readonly deleteBackup: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
      ];
      readonly method: 'DELETE';
      readonly openBody: false;
      readonly path: '/backups/{id}';
    };
    readonly deleteInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
      ];
      readonly method: 'DELETE';
      readonly openBody: false;
      readonly path: '/installs/{id}';
    };
    readonly deletePlugin: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v2: readonly ['slug'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
      ];
      readonly method: 'DELETE';
      readonly openBody: false;
      readonly path: '/installs/{id}/plugins/{slug}';
    };
    readonly deleteTemplate: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
      ];
      readonly method: 'DELETE';
      readonly openBody: false;
      readonly path: '/templates/{id}';
    };
    readonly deleteTheme: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v2: readonly ['slug'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
      ];
      readonly method: 'DELETE';
      readonly openBody: false;
      readonly path: '/installs/{id}/themes/{slug}';
    };
    readonly deleteUser: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'user';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
      ];
      readonly method: 'DELETE';
      readonly openBody: false;
      readonly path: '/users/{id}';
    };
    readonly detachInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/installs/{id}/detach';
    };
    readonly editBackup: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'note';
          readonly v2: readonly ['note'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/backups/{id}';
    };
    readonly editInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly carries: {
            readonly member: 'autobk_schedule';
            readonly word: 'schedule';
          };
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autobk';
          readonly v2: readonly ['autobk'];
          readonly values: {
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autobk_daily'];
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-daily';
          readonly v2: readonly ['autobk_daily'];
        },
        {
          readonly also: readonly ['autobk_monthly'];
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-monthly';
          readonly v2: readonly ['autobk_monthly'];
        },
        {
          readonly absent: true;
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v2: readonly ['autobk_schedule'];
        },
        {
          readonly also: readonly ['autobk_weekly'];
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-weekly';
          readonly v2: readonly ['autobk_weekly'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: '"custom" comes back as "minor"';
          readonly synonyms: {
            readonly custom: 'minor';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly minor: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup-backup'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly v1: 'autoup_backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_plugins'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_themes'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly also: readonly ['db-host'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly also: readonly ['db-name'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly also: readonly ['db-pass'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly also: readonly ['db-prefix'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly also: readonly ['db-user'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'email';
          readonly v2: readonly ['email'];
        },
        {
          readonly also: readonly ['exclude_files'];
          readonly codec: 'list';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-exclude-files';
          readonly v2: readonly ['exclude_files'];
        },
        {
          readonly also: readonly ['files'];
          readonly codec: 'list';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-files';
          readonly v2: readonly ['files'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'limitloginattempts';
          readonly v2: readonly ['limitloginattempts'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'login';
          readonly v2: readonly ['login'];
        },
        {
          readonly codec: 'comma-list';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'whether the list was an array';
          readonly v1: 'notification';
          readonly v2: readonly ['notification'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'passwd';
          readonly v2: readonly ['passwd'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'sitetagline';
          readonly v2: readonly ['sitetagline'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'sitetitle';
          readonly v2: readonly ['sitetitle'];
        },
        {
          readonly also: readonly ['tables'];
          readonly codec: 'list';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-tables';
          readonly v2: readonly ['tables'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'title';
          readonly v2: readonly ['title'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'twofactor';
          readonly v2: readonly ['twofactor'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/installs/{id}';
    };
    readonly editTemplate: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'appcategory';
          readonly v2: readonly ['appcategory'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'desc';
          readonly v2: readonly ['desc'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'icon';
          readonly v2: readonly ['icon'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'image';
          readonly v2: readonly ['image'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'name';
          readonly v2: readonly ['name'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'scope';
          readonly v2: readonly ['scope'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/templates/{id}';
    };
    readonly editUser: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'user';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'email';
          readonly v2: readonly ['email'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'package';
          readonly v2: readonly ['package'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'parent';
          readonly v2: readonly ['parent'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'suspended';
          readonly v2: readonly ['suspended'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'type';
          readonly v2: readonly ['type'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'websites';
          readonly v2: readonly ['websites'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/users/{id}';
    };
    readonly getApplication: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'application';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'query';
          readonly v1: 'from-version';
          readonly v2: readonly ['from_version'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/browser/{id}';
    };
    readonly getBackup: {
      readonly absent: '`cmd=backups` lists the backups; no command that gives a single one is known.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/backups/{id}';
    };
    readonly getInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/installs/{id}';
    };
    readonly getPlugin: {
      readonly absent: '`cmd=edit` with `list-plugins` gives all plugins of an install; no command gives a single one.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v2: readonly ['slug'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/installs/{id}/plugins/{slug}';
    };
    readonly getTheme: {
      readonly absent: '`cmd=edit` with `list-themes` gives all themes of an install; no command gives a single one.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v2: readonly ['slug'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/installs/{id}/themes/{slug}';
    };
    readonly getUser: {
      readonly absent: '`cmd=users` lists the users; no command that gives a single one is known.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'user';
          readonly v2: readonly ['id'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/users/{id}';
    };
    readonly getVersion: {
      readonly absent: 'No command that tells the version of the server is known.';
      readonly inputs: readonly [];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/version';
    };
    readonly importApplication: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'application';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: '"custom" comes back as "minor"';
          readonly synonyms: {
            readonly custom: 'minor';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly minor: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup-backup'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup_backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_plugins'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_themes'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly codec: 'comma-list';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the list was an array';
          readonly v1: 'notification';
          readonly v2: readonly ['notification'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url_ip';
          readonly v2: readonly ['url_ip'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/browser/{id}/import';
    };
    readonly importBackup: {
      readonly absent: 'The manual of version 1 says that a backup can be imported, but the name of the command is not known.';
      readonly inputs: readonly [
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/backups/import';
    };
    readonly installApplication: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'application';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: '"custom" comes back as "minor"';
          readonly synonyms: {
            readonly custom: 'minor';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly minor: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup-backup'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly v1: 'autoup_backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_plugins'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_themes'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'content';
          readonly v2: readonly ['content'];
        },
        {
          readonly also: readonly ['db-host'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly also: readonly ['db-host-ip'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host_ip';
          readonly v2: readonly ['db_host_ip'];
        },
        {
          readonly also: readonly ['db-name'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly also: readonly ['db-pass'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly also: readonly ['db-prefix'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly also: readonly ['db-user'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'email';
          readonly v2: readonly ['email'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'limitloginattempts';
          readonly v2: readonly ['limitloginattempts'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'login';
          readonly v2: readonly ['login'];
        },
        {
          readonly codec: 'comma-list';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'whether the list was an array';
          readonly v1: 'notification';
          readonly v2: readonly ['notification'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'passwd';
          readonly v2: readonly ['passwd'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'sitetagline';
          readonly v2: readonly ['sitetagline'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'sitetitle';
          readonly v2: readonly ['sitetitle'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'twofactor';
          readonly v2: readonly ['twofactor'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url_ip';
          readonly v2: readonly ['url_ip'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/browser/{id}/install';
    };
    readonly listApplications: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/browser';
    };
    readonly listBackupLocations: {
      readonly absent: 'No command that lists backup locations is known.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly absent: true;
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly v2: readonly ['group'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/set/backup_locations';
    };
    readonly listBackupSchedules: {
      readonly absent: 'No command that lists backup schedules is known.';
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly absent: true;
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly v2: readonly ['group'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/set/backup_schedules';
    };
    readonly listBackups: {
      readonly inputs: readonly [
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'q';
          readonly v2: readonly ['q'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/backups';
    };
    readonly listInstalls: {
      readonly inputs: readonly [
        {
          readonly confidence: 'client-code';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'q';
          readonly v2: readonly ['q'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'filter-version-available';
          readonly v2: readonly ['filter_version_available'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'filter-version-available-minor';
          readonly v2: readonly ['filter_version_available_minor'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/installs';
    };
    readonly listLogs: {
      readonly inputs: readonly [
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'q';
          readonly v2: readonly ['q'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'install';
          readonly v2: readonly ['install'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time_from';
          readonly v2: readonly ['time_from'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time_until';
          readonly v2: readonly ['time_until'];
        },
        {
          readonly also: readonly ['filter_severity_notice'];
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'filter-severity-notice';
          readonly v2: readonly ['filter_severity_notice'];
        },
        {
          readonly also: readonly ['filter_severity_info'];
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'filter-severity-info';
          readonly v2: readonly ['filter_severity_info'];
        },
        {
          readonly also: readonly ['filter_severity_error'];
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'filter-severity-error';
          readonly v2: readonly ['filter_severity_error'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/logs';
    };
    readonly listPlugins: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/installs/{id}/plugins';
    };
    readonly listTasks: {
      readonly inputs: readonly [
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'restart';
          readonly v2: readonly ['restart'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/tasks';
    };
    readonly listTemplates: {
      readonly inputs: readonly [
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'q';
          readonly v2: readonly ['q'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/templates';
    };
    readonly listThemes: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/installs/{id}/themes';
    };
    readonly listUsers: {
      readonly inputs: readonly [
        {
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'offset';
          readonly v2: readonly ['offset'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly in: 'query';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'limit';
          readonly v2: readonly ['limit'];
        },
      ];
      readonly method: 'GET';
      readonly openBody: false;
      readonly path: '/users';
    };
    readonly loginInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/installs/{id}/login';
    };
    readonly loginUser: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'user';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/users/{id}/login';
    };
    readonly migrateApplication: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v1: 'application';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: '"custom" comes back as "minor"';
          readonly synonyms: {
            readonly custom: 'minor';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly minor: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup-backup'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup_backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_plugins'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly also: readonly ['autoup_themes'];
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly also: readonly ['db-host'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly also: readonly ['db-host-ip'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host_ip';
          readonly v2: readonly ['db_host_ip'];
        },
        {
          readonly also: readonly ['db-name'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly also: readonly ['db-pass'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly also: readonly ['db-prefix'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly also: readonly ['db-user'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly also: readonly ['source_ftu'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source_path';
          readonly v2: readonly ['source_path'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source_url';
          readonly v2: readonly ['source_url'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source_url_ip';
          readonly v2: readonly ['source_url_ip'];
        },
        {
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url_ip';
          readonly v2: readonly ['url_ip'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/browser/{id}/migrate';
    };
    readonly restoreBackup: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly also: readonly ['db-host'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly also: readonly ['db-host-ip'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host_ip';
          readonly v2: readonly ['db_host_ip'];
        },
        {
          readonly also: readonly ['db-name'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly also: readonly ['db-pass'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly also: readonly ['db-prefix'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly also: readonly ['db-user'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'sister-product';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/backups/{id}/restore';
    };
    readonly restoreBackupTo: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly also: readonly ['db-host'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly also: readonly ['db-host-ip'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_host_ip';
          readonly v2: readonly ['db_host_ip'];
        },
        {
          readonly also: readonly ['db-name'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly also: readonly ['db-pass'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly also: readonly ['db-prefix'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly also: readonly ['db-user'];
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'db_user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source_user';
          readonly v2: readonly ['source_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'url_ip';
          readonly v2: readonly ['url_ip'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/backups/{id}/restoreto';
    };
    readonly syncInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source';
          readonly v2: readonly ['source'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'source_user';
          readonly v2: readonly ['source_user'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: true;
      readonly path: '/installs/{id}/sync';
    };
    readonly updateInstall: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'client-code';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'background';
          readonly v2: readonly ['background'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'plugins';
          readonly v2: readonly ['plugins'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'revert';
          readonly v2: readonly ['revert'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'themes';
          readonly v2: readonly ['themes'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/installs/{id}/update';
    };
    readonly updatePlugin: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v2: readonly ['slug'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly v2: readonly ['activated'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly v2: readonly ['autoup'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/installs/{id}/plugins/{slug}';
    };
    readonly updateTheme: {
      readonly inputs: readonly [
        {
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'path';
          readonly v2: readonly ['slug'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly v2: readonly ['activated'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly v2: readonly ['autoup'];
        },
        {
          readonly confidence: 'inferred';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'dryrun';
          readonly v2: readonly ['dryrun'];
        },
        {
          readonly confidence: 'documented';
          readonly in: 'body';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly method: 'POST';
      readonly openBody: false;
      readonly path: '/installs/{id}/themes/{slug}';
    };
  };
  readonly resources: {
    readonly application: {
      readonly members: readonly [
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'authordescription';
          readonly v2: readonly ['authordescription'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'branch';
          readonly v2: readonly ['branch'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly same: true;
          readonly v1: 'category';
          readonly v2: readonly ['category'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'description';
          readonly v2: readonly ['description'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly same: true;
          readonly v1: 'fields';
          readonly v2: readonly ['fields'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'appid';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'images';
          readonly v2: readonly ['images'];
        },
        {
          readonly codec: 'auto';
          readonly confidence: 'inferred';
          readonly loss: 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one';
          readonly v1: 'install';
          readonly v2: readonly ['install'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'languages';
          readonly v2: readonly ['languages'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'license';
          readonly v2: readonly ['license'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link_changelog';
          readonly v2: readonly ['links', 'changelog'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link_demo';
          readonly v2: readonly ['links', 'demo'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link_docs';
          readonly v2: readonly ['links', 'docs'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link_showcase';
          readonly v2: readonly ['links', 'showcase'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link_site';
          readonly v2: readonly ['links', 'site'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link_support';
          readonly v2: readonly ['links', 'support'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly same: true;
          readonly v1: 'name';
          readonly v2: readonly ['name'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_database';
          readonly v2: readonly ['requirement_database'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_db_prefix_support';
          readonly v2: readonly ['requirement_db_prefix_support'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_db_prefix_underscore';
          readonly v2: readonly ['requirement_db_prefix_underscore'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_db_type';
          readonly v2: readonly ['requirement_db_type'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_diskspace';
          readonly v2: readonly ['requirement_diskspace'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_mysql_version_minimum';
          readonly v2: readonly ['requirement_mysql_version_minimum'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_php_gd_version_minimum';
          readonly v2: readonly ['requirement_php_gd_version_minimum'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'requirement_php_version_minimum';
          readonly v2: readonly ['requirement_php_version_minimum'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'tags';
          readonly v2: readonly ['tags'];
        },
        {
          readonly codec: 'date';
          readonly confidence: 'inferred';
          readonly loss: 'the time of day';
          readonly v1: 'date';
          readonly v2: readonly ['time'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'type';
          readonly v2: readonly ['type'];
        },
        {
          readonly also: readonly ['upgrade'];
          readonly codec: 'auto';
          readonly confidence: 'inferred';
          readonly loss: 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one';
          readonly v1: 'update';
          readonly v2: readonly ['update'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly same: true;
          readonly v1: 'upgrade_from';
          readonly v2: readonly ['upgrade_from'];
        },
        {
          readonly confidence: 'v1-docs';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
      ];
      readonly only: readonly [
        {
          readonly confidence: 'client-code';
          readonly description: 'An id that version 1 has beside `appid`. What it identifies is not described.';
          readonly types: readonly ['string'];
          readonly v1: 'id';
          readonly v2: readonly ['v1_id'];
        },
      ];
      readonly schema: 'Application';
    };
    readonly backup: {
      readonly members: readonly [
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'agent';
          readonly v2: readonly ['agent'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'installer';
          readonly v2: readonly ['application'];
        },
        {
          readonly carries: {
            readonly member: 'autobk_schedule';
            readonly word: 'schedule';
          };
          readonly confidence: 'inferred';
          readonly v1: 'autobk';
          readonly v2: readonly ['autobk'];
          readonly values: {
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-daily';
          readonly v2: readonly ['autobk_daily'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-monthly';
          readonly v2: readonly ['autobk_monthly'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly v2: readonly ['autobk_schedule'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-weekly';
          readonly v2: readonly ['autobk_weekly'];
        },
        {
          readonly confidence: 'documented';
          readonly loss: '"minor" comes back as "custom"';
          readonly synonyms: {
            readonly minor: 'custom';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'backup_filename';
          readonly v2: readonly ['backup_filename'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'backup_install';
          readonly v2: readonly ['backup_install'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'backup_location';
          readonly v2: readonly ['backup_location'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'backup_note';
          readonly v2: readonly ['backup_note'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'backup_time';
          readonly v2: readonly ['backup_time'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-files';
          readonly v2: readonly ['cache_files'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-numbackups';
          readonly v2: readonly ['cache_numbackups'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-preview';
          readonly v2: readonly ['cache_preview'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-tables';
          readonly v2: readonly ['cache_tables'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-time';
          readonly v2: readonly ['cache_time'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-type';
          readonly v2: readonly ['db_type'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-email';
          readonly v2: readonly ['email'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-exclude-files';
          readonly v2: readonly ['exclude_files'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-files';
          readonly v2: readonly ['files'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-limitloginattempts';
          readonly v2: readonly ['limitloginattempts'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link-admin';
          readonly v2: readonly ['link_admin'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-login';
          readonly v2: readonly ['login'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-notification';
          readonly v2: readonly ['notification'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'owner';
          readonly v2: readonly ['owner'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'path';
          readonly v2: readonly ['path'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'path-created';
          readonly v2: readonly ['path_created'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'plugin';
          };
          readonly v1: 'list-plugins';
          readonly v2: readonly ['plugins'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-sitetagline';
          readonly v2: readonly ['sitetagline'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-sitetitle';
          readonly v2: readonly ['sitetitle'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'suspended';
          readonly v2: readonly ['suspended'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-tables';
          readonly v2: readonly ['tables'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'theme';
          };
          readonly v1: 'list-themes';
          readonly v2: readonly ['themes'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time';
          readonly v2: readonly ['time_created'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time-updated';
          readonly v2: readonly ['time_updated'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'title';
          readonly v2: readonly ['title'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-twofactor';
          readonly v2: readonly ['twofactor'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'url-domain';
          readonly v2: readonly ['url_domain'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-autouped';
          readonly v2: readonly ['version_autouped'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-autouped-attempts';
          readonly v2: readonly ['version_autouped_attempts'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-available';
          readonly v2: readonly ['version_available'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-updates-available';
          readonly v2: readonly ['version_updates_available'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Backup';
    };
    readonly install: {
      readonly members: readonly [
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'agent';
          readonly v2: readonly ['agent'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'installer';
          readonly v2: readonly ['application'];
        },
        {
          readonly carries: {
            readonly member: 'autobk_schedule';
            readonly word: 'schedule';
          };
          readonly confidence: 'inferred';
          readonly v1: 'autobk';
          readonly v2: readonly ['autobk'];
          readonly values: {
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-daily';
          readonly v2: readonly ['autobk_daily'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-monthly';
          readonly v2: readonly ['autobk_monthly'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly v2: readonly ['autobk_schedule'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-weekly';
          readonly v2: readonly ['autobk_weekly'];
        },
        {
          readonly confidence: 'documented';
          readonly loss: '"minor" comes back as "custom"';
          readonly synonyms: {
            readonly minor: 'custom';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-files';
          readonly v2: readonly ['cache_files'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-numbackups';
          readonly v2: readonly ['cache_numbackups'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-preview';
          readonly v2: readonly ['cache_preview'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-tables';
          readonly v2: readonly ['cache_tables'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-time';
          readonly v2: readonly ['cache_time'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-type';
          readonly v2: readonly ['db_type'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-email';
          readonly v2: readonly ['email'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-exclude-files';
          readonly v2: readonly ['exclude_files'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-files';
          readonly v2: readonly ['files'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-limitloginattempts';
          readonly v2: readonly ['limitloginattempts'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link-admin';
          readonly v2: readonly ['link_admin'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-login';
          readonly v2: readonly ['login'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-notification';
          readonly v2: readonly ['notification'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'owner';
          readonly v2: readonly ['owner'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'path';
          readonly v2: readonly ['path'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'path-created';
          readonly v2: readonly ['path_created'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'plugin';
          };
          readonly v1: 'list-plugins';
          readonly v2: readonly ['plugins'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-sitetagline';
          readonly v2: readonly ['sitetagline'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-sitetitle';
          readonly v2: readonly ['sitetitle'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'suspended';
          readonly v2: readonly ['suspended'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-tables';
          readonly v2: readonly ['tables'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'theme';
          };
          readonly v1: 'list-themes';
          readonly v2: readonly ['themes'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time';
          readonly v2: readonly ['time_created'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time-updated';
          readonly v2: readonly ['time_updated'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'title';
          readonly v2: readonly ['title'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-twofactor';
          readonly v2: readonly ['twofactor'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'url-domain';
          readonly v2: readonly ['url_domain'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-autouped';
          readonly v2: readonly ['version_autouped'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-autouped-attempts';
          readonly v2: readonly ['version_autouped_attempts'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-available';
          readonly v2: readonly ['version_available'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-updates-available';
          readonly v2: readonly ['version_updates_available'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Install';
    };
    readonly 'log-entry': {
      readonly members: readonly [
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'backup_location';
          readonly v2: readonly ['backup_location'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'backup_schedule';
          readonly v2: readonly ['backup_schedule'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'cmd';
          readonly v2: readonly ['cmd'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'ext_name';
          readonly v2: readonly ['ext_name'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'install';
          readonly v2: readonly ['install'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'message';
          readonly v2: readonly ['message'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'plugin_name';
          readonly v2: readonly ['plugin_name'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'severity';
          readonly v2: readonly ['severity'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'source_title';
          readonly v2: readonly ['source_title'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'source_url';
          readonly v2: readonly ['source_url'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'theme_name';
          readonly v2: readonly ['theme_name'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'inferred';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time';
          readonly v2: readonly ['time'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'title';
          readonly v2: readonly ['title'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'LogEntry';
    };
    readonly plugin: {
      readonly members: readonly [
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'activated';
          readonly v2: readonly ['activated'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'author';
          readonly v2: readonly ['author'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'description';
          readonly v2: readonly ['description'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'name';
          readonly v2: readonly ['name'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'version_available';
          readonly v2: readonly ['version_available'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Plugin';
    };
    readonly task: {
      readonly members: readonly [
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'cmd';
          readonly v2: readonly ['cmd'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'install';
          readonly v2: readonly ['install'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'label';
          readonly v2: readonly ['label'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'message';
          readonly v2: readonly ['message'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'client-code';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'percentMax';
          readonly v2: readonly ['percentMax'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'client-code';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'percentMin';
          readonly v2: readonly ['percentMin'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'client-code';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'rate';
          readonly v2: readonly ['rate'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'status';
          readonly v2: readonly ['status'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'client-code';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time';
          readonly v2: readonly ['time'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'title';
          readonly v2: readonly ['title'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'user';
          readonly v2: readonly ['user'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'ws_label';
          readonly v2: readonly ['ws_label'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Task';
    };
    readonly template: {
      readonly members: readonly [
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'agent';
          readonly v2: readonly ['agent'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'installer';
          readonly v2: readonly ['application'];
        },
        {
          readonly carries: {
            readonly member: 'autobk_schedule';
            readonly word: 'schedule';
          };
          readonly confidence: 'inferred';
          readonly v1: 'autobk';
          readonly v2: readonly ['autobk'];
          readonly values: {
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-daily';
          readonly v2: readonly ['autobk_daily'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-monthly';
          readonly v2: readonly ['autobk_monthly'];
        },
        {
          readonly absent: true;
          readonly confidence: 'documented';
          readonly v2: readonly ['autobk_schedule'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'autobk-weekly';
          readonly v2: readonly ['autobk_weekly'];
        },
        {
          readonly confidence: 'documented';
          readonly loss: '"minor" comes back as "custom"';
          readonly synonyms: {
            readonly minor: 'custom';
          };
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
          readonly values: {
            readonly all: 2;
            readonly custom: 1;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-backup';
          readonly v2: readonly ['autoup_backup'];
          readonly values: {
            readonly all: 1;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-plugins';
          readonly v2: readonly ['autoup_plugins'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'autoup-themes';
          readonly v2: readonly ['autoup_themes'];
          readonly values: {
            readonly all: 1;
            readonly custom: 2;
            readonly none: 0;
          };
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'bkloc';
          readonly v2: readonly ['bkloc'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-files';
          readonly v2: readonly ['cache_files'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-numbackups';
          readonly v2: readonly ['cache_numbackups'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-preview';
          readonly v2: readonly ['cache_preview'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-tables';
          readonly v2: readonly ['cache_tables'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cache-time';
          readonly v2: readonly ['cache_time'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-host';
          readonly v2: readonly ['db_host'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-name';
          readonly v2: readonly ['db_name'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-pass';
          readonly v2: readonly ['db_pass'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-prefix';
          readonly v2: readonly ['db_prefix'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-type';
          readonly v2: readonly ['db_type'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'db-user';
          readonly v2: readonly ['db_user'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-email';
          readonly v2: readonly ['email'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-exclude-files';
          readonly v2: readonly ['exclude_files'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-files';
          readonly v2: readonly ['files'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'language';
          readonly v2: readonly ['language'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-limitloginattempts';
          readonly v2: readonly ['limitloginattempts'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'link-admin';
          readonly v2: readonly ['link_admin'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-login';
          readonly v2: readonly ['login'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-notification';
          readonly v2: readonly ['notification'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'owner';
          readonly v2: readonly ['owner'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'path';
          readonly v2: readonly ['path'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'path-created';
          readonly v2: readonly ['path_created'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'plugin';
          };
          readonly v1: 'list-plugins';
          readonly v2: readonly ['plugins'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-sitetagline';
          readonly v2: readonly ['sitetagline'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-sitetitle';
          readonly v2: readonly ['sitetitle'];
        },
        {
          readonly codec: 'yes-no';
          readonly confidence: 'inferred';
          readonly loss: 'the form of the switch, where it was another one';
          readonly v1: 'suspended';
          readonly v2: readonly ['suspended'];
        },
        {
          readonly codec: 'list';
          readonly confidence: 'documented';
          readonly loss: 'whether the list was in a string';
          readonly v1: 'list-tables';
          readonly v2: readonly ['tables'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'template_application';
          readonly v2: readonly ['template_application'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'template_desc';
          readonly v2: readonly ['template_desc'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'template_filename';
          readonly v2: readonly ['template_filename'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'template_name';
          readonly v2: readonly ['template_name'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'template_scope';
          readonly v2: readonly ['template_scope'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'theme';
          };
          readonly v1: 'list-themes';
          readonly v2: readonly ['themes'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time';
          readonly v2: readonly ['time_created'];
        },
        {
          readonly codec: 'integer';
          readonly confidence: 'documented';
          readonly loss: 'whether the number was in a string';
          readonly v1: 'time-updated';
          readonly v2: readonly ['time_updated'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'title';
          readonly v2: readonly ['title'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'cf-twofactor';
          readonly v2: readonly ['twofactor'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'url';
          readonly v2: readonly ['url'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'url-domain';
          readonly v2: readonly ['url_domain'];
        },
        {
          readonly confidence: 'client-code';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-autouped';
          readonly v2: readonly ['version_autouped'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-autouped-attempts';
          readonly v2: readonly ['version_autouped_attempts'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-available';
          readonly v2: readonly ['version_available'];
        },
        {
          readonly confidence: 'documented';
          readonly v1: 'version-updates-available';
          readonly v2: readonly ['version_updates_available'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Template';
    };
    readonly theme: {
      readonly members: readonly [
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'activated';
          readonly v2: readonly ['activated'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'author';
          readonly v2: readonly ['author'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'autoup';
          readonly v2: readonly ['autoup'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'description';
          readonly v2: readonly ['description'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'name';
          readonly v2: readonly ['name'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'version';
          readonly v2: readonly ['version'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'version_available';
          readonly v2: readonly ['version_available'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Theme';
    };
    readonly user: {
      readonly members: readonly [
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'email';
          readonly v2: readonly ['email'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'id';
          readonly v2: readonly ['id'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'locale';
          readonly v2: readonly ['locale'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'parent';
          readonly v2: readonly ['parent'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'suspended';
          readonly v2: readonly ['suspended'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'type';
          readonly v2: readonly ['type'];
        },
        {
          readonly confidence: 'documented';
          readonly resource: {
            readonly as: 'items';
            readonly name: 'website';
          };
          readonly same: true;
          readonly v1: 'websites';
          readonly v2: readonly ['websites'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'User';
    };
    readonly website: {
      readonly members: readonly [
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'databases';
          readonly v2: readonly ['databases'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'label';
          readonly v2: readonly ['label'];
        },
        {
          readonly confidence: 'inferred';
          readonly same: true;
          readonly v1: 'parent';
          readonly v2: readonly ['parent'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'path';
          readonly v2: readonly ['path'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'server';
          readonly v2: readonly ['server'];
        },
        {
          readonly confidence: 'documented';
          readonly same: true;
          readonly v1: 'vhosts';
          readonly v2: readonly ['vhosts'];
        },
      ];
      readonly only: readonly [];
      readonly schema: 'Website';
    };
  };
  readonly root: {
    readonly command: 'cmd';
    readonly parameters: readonly [
      {
        readonly confidence: 'v1-docs';
        readonly description: 'The form of the answer. JSON is the only one.';
        readonly name: 'api';
        readonly required: false;
      },
      {
        readonly confidence: 'v1-docs';
        readonly description: "The `key` or `key2` entry of the server's `settings.ini`. Needed over HTTP; on the server's command line nothing is.";
        readonly name: 'key';
        readonly required: false;
      },
    ];
    readonly path: '/';
    readonly status: 200;
    readonly version: '1.0';
  };
};
