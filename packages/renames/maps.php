<?php
// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-83295e9be66b5e4a866aa0954825f6fb735feae95468b0babd263fa118dd453e

return [
    'root' => [
        'version' => '1.0',
        'path' => '/',
        'command' => 'cmd',
        'status' => 200,
        'parameters' => [
            [
                'name' => 'api',
                'required' => false,
                'description' => 'The form of the answer. JSON is the only one.',
                'confidence' => 'v1-docs',
            ],
            [
                'name' => 'key',
                'required' => false,
                'description' => 'The `key` or `key2` entry of the server\'s `settings.ini`. Needed over HTTP; on the server\'s command line nothing is.',
                'confidence' => 'v1-docs',
            ],
        ],
    ],
    'codecs' => [
        'flag' => [
            'writes' => '1 for true, 0 for false',
            'loss' => 'the form of the switch, where it was another one',
        ],
        'yes-no' => [
            'writes' => '"yes" for true, "no" for false',
            'loss' => 'the form of the switch, where it was another one',
        ],
        'auto' => [
            'writes' => '"auto" for true, "none" for false',
            'loss' => 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one',
        ],
        'integer' => [
            'writes' => 'the number, which may also come as a string of digits',
            'loss' => 'whether the number was in a string',
        ],
        'date' => [
            'writes' => 'the day in UTC, as in "2025-07-15"',
            'loss' => 'the time of day',
        ],
        'list' => [
            'writes' => 'the list, which may also come as a string with commas',
            'loss' => 'whether the list was in a string',
        ],
        'comma-list' => [
            'writes' => 'the items in a string, with commas between them',
            'loss' => 'whether the list was an array',
        ],
    ],
    'resources' => [
        'application' => [
            'schema' => 'Application',
            'members' => [
                [
                    'v1' => 'authordescription',
                    'v2' => [
                        'authordescription',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'branch',
                    'v2' => [
                        'branch',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'category',
                    'v2' => [
                        'category',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'v1' => 'description',
                    'v2' => [
                        'description',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'fields',
                    'v2' => [
                        'fields',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'v1' => 'appid',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'images',
                    'v2' => [
                        'images',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'install',
                    'v2' => [
                        'install',
                    ],
                    'codec' => 'auto',
                    'confidence' => 'inferred',
                    'loss' => 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one',
                ],
                [
                    'v1' => 'languages',
                    'v2' => [
                        'languages',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'license',
                    'v2' => [
                        'license',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'link_changelog',
                    'v2' => [
                        'links',
                        'changelog',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link_demo',
                    'v2' => [
                        'links',
                        'demo',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link_docs',
                    'v2' => [
                        'links',
                        'docs',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link_showcase',
                    'v2' => [
                        'links',
                        'showcase',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link_site',
                    'v2' => [
                        'links',
                        'site',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link_support',
                    'v2' => [
                        'links',
                        'support',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'name',
                    'v2' => [
                        'name',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'v1' => 'requirement_database',
                    'v2' => [
                        'requirement_database',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_db_prefix_support',
                    'v2' => [
                        'requirement_db_prefix_support',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_db_prefix_underscore',
                    'v2' => [
                        'requirement_db_prefix_underscore',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_db_type',
                    'v2' => [
                        'requirement_db_type',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_diskspace',
                    'v2' => [
                        'requirement_diskspace',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_mysql_version_minimum',
                    'v2' => [
                        'requirement_mysql_version_minimum',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_php_gd_version_minimum',
                    'v2' => [
                        'requirement_php_gd_version_minimum',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'requirement_php_version_minimum',
                    'v2' => [
                        'requirement_php_version_minimum',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'tags',
                    'v2' => [
                        'tags',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'date',
                    'v2' => [
                        'time',
                    ],
                    'codec' => 'date',
                    'confidence' => 'inferred',
                    'loss' => 'the time of day',
                ],
                [
                    'v1' => 'type',
                    'v2' => [
                        'type',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'update',
                    'v2' => [
                        'update',
                    ],
                    'also' => [
                        'upgrade',
                    ],
                    'codec' => 'auto',
                    'confidence' => 'inferred',
                    'loss' => 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one',
                ],
                [
                    'v1' => 'upgrade_from',
                    'v2' => [
                        'upgrade_from',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
            ],
            'only' => [
                [
                    'v1' => 'id',
                    'v2' => [
                        'v1_id',
                    ],
                    'types' => [
                        'string',
                    ],
                    'description' => 'An id that version 1 has beside `appid`. What it identifies is not described.',
                    'confidence' => 'client-code',
                ],
            ],
        ],
        'backup' => [
            'schema' => 'Backup',
            'members' => [
                [
                    'v1' => 'agent',
                    'v2' => [
                        'agent',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'installer',
                    'v2' => [
                        'application',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autobk',
                    'v2' => [
                        'autobk',
                    ],
                    'values' => [
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'carries' => [
                        'word' => 'schedule',
                        'member' => 'autobk_schedule',
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'autobk-daily',
                    'v2' => [
                        'autobk_daily',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'autobk-monthly',
                    'v2' => [
                        'autobk_monthly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v2' => [
                        'autobk_schedule',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autobk-weekly',
                    'v2' => [
                        'autobk_weekly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'minor' => 'custom',
                    ],
                    'confidence' => 'documented',
                    'loss' => '"minor" comes back as "custom"',
                ],
                [
                    'v1' => 'autoup-backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'backup_filename',
                    'v2' => [
                        'backup_filename',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'backup_install',
                    'v2' => [
                        'backup_install',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'backup_location',
                    'v2' => [
                        'backup_location',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'backup_note',
                    'v2' => [
                        'backup_note',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'backup_time',
                    'v2' => [
                        'backup_time',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cache-files',
                    'v2' => [
                        'cache_files',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-numbackups',
                    'v2' => [
                        'cache_numbackups',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-preview',
                    'v2' => [
                        'cache_preview',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-tables',
                    'v2' => [
                        'cache_tables',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-time',
                    'v2' => [
                        'cache_time',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-host',
                    'v2' => [
                        'db_host',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-name',
                    'v2' => [
                        'db_name',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-type',
                    'v2' => [
                        'db_type',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-user',
                    'v2' => [
                        'db_user',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-email',
                    'v2' => [
                        'email',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-exclude-files',
                    'v2' => [
                        'exclude_files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'list-files',
                    'v2' => [
                        'files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cf-limitloginattempts',
                    'v2' => [
                        'limitloginattempts',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link-admin',
                    'v2' => [
                        'link_admin',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-login',
                    'v2' => [
                        'login',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-notification',
                    'v2' => [
                        'notification',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'owner',
                    'v2' => [
                        'owner',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'path',
                    'v2' => [
                        'path',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'path-created',
                    'v2' => [
                        'path_created',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-plugins',
                    'v2' => [
                        'plugins',
                    ],
                    'resource' => [
                        'name' => 'plugin',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-sitetagline',
                    'v2' => [
                        'sitetagline',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-sitetitle',
                    'v2' => [
                        'sitetitle',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'suspended',
                    'v2' => [
                        'suspended',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'v1' => 'list-tables',
                    'v2' => [
                        'tables',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'list-themes',
                    'v2' => [
                        'themes',
                    ],
                    'resource' => [
                        'name' => 'theme',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'time',
                    'v2' => [
                        'time_created',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'time-updated',
                    'v2' => [
                        'time_updated',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'title',
                    'v2' => [
                        'title',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cf-twofactor',
                    'v2' => [
                        'twofactor',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'url-domain',
                    'v2' => [
                        'url_domain',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'version-autouped',
                    'v2' => [
                        'version_autouped',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-autouped-attempts',
                    'v2' => [
                        'version_autouped_attempts',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-available',
                    'v2' => [
                        'version_available',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-updates-available',
                    'v2' => [
                        'version_updates_available',
                    ],
                    'confidence' => 'documented',
                ],
            ],
            'only' => [],
        ],
        'install' => [
            'schema' => 'Install',
            'members' => [
                [
                    'v1' => 'agent',
                    'v2' => [
                        'agent',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'installer',
                    'v2' => [
                        'application',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autobk',
                    'v2' => [
                        'autobk',
                    ],
                    'values' => [
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'carries' => [
                        'word' => 'schedule',
                        'member' => 'autobk_schedule',
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'autobk-daily',
                    'v2' => [
                        'autobk_daily',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'autobk-monthly',
                    'v2' => [
                        'autobk_monthly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v2' => [
                        'autobk_schedule',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autobk-weekly',
                    'v2' => [
                        'autobk_weekly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'minor' => 'custom',
                    ],
                    'confidence' => 'documented',
                    'loss' => '"minor" comes back as "custom"',
                ],
                [
                    'v1' => 'autoup-backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cache-files',
                    'v2' => [
                        'cache_files',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-numbackups',
                    'v2' => [
                        'cache_numbackups',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-preview',
                    'v2' => [
                        'cache_preview',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-tables',
                    'v2' => [
                        'cache_tables',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-time',
                    'v2' => [
                        'cache_time',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-host',
                    'v2' => [
                        'db_host',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-name',
                    'v2' => [
                        'db_name',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-type',
                    'v2' => [
                        'db_type',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-user',
                    'v2' => [
                        'db_user',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-email',
                    'v2' => [
                        'email',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-exclude-files',
                    'v2' => [
                        'exclude_files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'list-files',
                    'v2' => [
                        'files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cf-limitloginattempts',
                    'v2' => [
                        'limitloginattempts',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link-admin',
                    'v2' => [
                        'link_admin',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-login',
                    'v2' => [
                        'login',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-notification',
                    'v2' => [
                        'notification',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'owner',
                    'v2' => [
                        'owner',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'path',
                    'v2' => [
                        'path',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'path-created',
                    'v2' => [
                        'path_created',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-plugins',
                    'v2' => [
                        'plugins',
                    ],
                    'resource' => [
                        'name' => 'plugin',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-sitetagline',
                    'v2' => [
                        'sitetagline',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-sitetitle',
                    'v2' => [
                        'sitetitle',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'suspended',
                    'v2' => [
                        'suspended',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'v1' => 'list-tables',
                    'v2' => [
                        'tables',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'list-themes',
                    'v2' => [
                        'themes',
                    ],
                    'resource' => [
                        'name' => 'theme',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'time',
                    'v2' => [
                        'time_created',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'time-updated',
                    'v2' => [
                        'time_updated',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'title',
                    'v2' => [
                        'title',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cf-twofactor',
                    'v2' => [
                        'twofactor',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'url-domain',
                    'v2' => [
                        'url_domain',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'version-autouped',
                    'v2' => [
                        'version_autouped',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-autouped-attempts',
                    'v2' => [
                        'version_autouped_attempts',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-available',
                    'v2' => [
                        'version_available',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-updates-available',
                    'v2' => [
                        'version_updates_available',
                    ],
                    'confidence' => 'documented',
                ],
            ],
            'only' => [],
        ],
        'log-entry' => [
            'schema' => 'LogEntry',
            'members' => [
                [
                    'v1' => 'backup_location',
                    'v2' => [
                        'backup_location',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'backup_schedule',
                    'v2' => [
                        'backup_schedule',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'cmd',
                    'v2' => [
                        'cmd',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'ext_name',
                    'v2' => [
                        'ext_name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'install',
                    'v2' => [
                        'install',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'message',
                    'v2' => [
                        'message',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'plugin_name',
                    'v2' => [
                        'plugin_name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'severity',
                    'v2' => [
                        'severity',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'source_title',
                    'v2' => [
                        'source_title',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'source_url',
                    'v2' => [
                        'source_url',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'theme_name',
                    'v2' => [
                        'theme_name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'time',
                    'v2' => [
                        'time',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'title',
                    'v2' => [
                        'title',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
            'only' => [],
        ],
        'plugin' => [
            'schema' => 'Plugin',
            'members' => [
                [
                    'v1' => 'activated',
                    'v2' => [
                        'activated',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'author',
                    'v2' => [
                        'author',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'description',
                    'v2' => [
                        'description',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'name',
                    'v2' => [
                        'name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'version_available',
                    'v2' => [
                        'version_available',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
            'only' => [],
        ],
        'task' => [
            'schema' => 'Task',
            'members' => [
                [
                    'v1' => 'cmd',
                    'v2' => [
                        'cmd',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'install',
                    'v2' => [
                        'install',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'label',
                    'v2' => [
                        'label',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'message',
                    'v2' => [
                        'message',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'percentMax',
                    'v2' => [
                        'percentMax',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'client-code',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'percentMin',
                    'v2' => [
                        'percentMin',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'client-code',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'rate',
                    'v2' => [
                        'rate',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'client-code',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'status',
                    'v2' => [
                        'status',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'time',
                    'v2' => [
                        'time',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'client-code',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'title',
                    'v2' => [
                        'title',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'ws_label',
                    'v2' => [
                        'ws_label',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
            ],
            'only' => [],
        ],
        'template' => [
            'schema' => 'Template',
            'members' => [
                [
                    'v1' => 'agent',
                    'v2' => [
                        'agent',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'installer',
                    'v2' => [
                        'application',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autobk',
                    'v2' => [
                        'autobk',
                    ],
                    'values' => [
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'carries' => [
                        'word' => 'schedule',
                        'member' => 'autobk_schedule',
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'autobk-daily',
                    'v2' => [
                        'autobk_daily',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'autobk-monthly',
                    'v2' => [
                        'autobk_monthly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v2' => [
                        'autobk_schedule',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autobk-weekly',
                    'v2' => [
                        'autobk_weekly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'minor' => 'custom',
                    ],
                    'confidence' => 'documented',
                    'loss' => '"minor" comes back as "custom"',
                ],
                [
                    'v1' => 'autoup-backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cache-files',
                    'v2' => [
                        'cache_files',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-numbackups',
                    'v2' => [
                        'cache_numbackups',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-preview',
                    'v2' => [
                        'cache_preview',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-tables',
                    'v2' => [
                        'cache_tables',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cache-time',
                    'v2' => [
                        'cache_time',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-host',
                    'v2' => [
                        'db_host',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-name',
                    'v2' => [
                        'db_name',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-type',
                    'v2' => [
                        'db_type',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'db-user',
                    'v2' => [
                        'db_user',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-email',
                    'v2' => [
                        'email',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-exclude-files',
                    'v2' => [
                        'exclude_files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'list-files',
                    'v2' => [
                        'files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cf-limitloginattempts',
                    'v2' => [
                        'limitloginattempts',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'link-admin',
                    'v2' => [
                        'link_admin',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-login',
                    'v2' => [
                        'login',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-notification',
                    'v2' => [
                        'notification',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'owner',
                    'v2' => [
                        'owner',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'path',
                    'v2' => [
                        'path',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'path-created',
                    'v2' => [
                        'path_created',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'list-plugins',
                    'v2' => [
                        'plugins',
                    ],
                    'resource' => [
                        'name' => 'plugin',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-sitetagline',
                    'v2' => [
                        'sitetagline',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'cf-sitetitle',
                    'v2' => [
                        'sitetitle',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'suspended',
                    'v2' => [
                        'suspended',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'v1' => 'list-tables',
                    'v2' => [
                        'tables',
                    ],
                    'codec' => 'list',
                    'confidence' => 'documented',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'v1' => 'template_application',
                    'v2' => [
                        'template_application',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'template_desc',
                    'v2' => [
                        'template_desc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'template_filename',
                    'v2' => [
                        'template_filename',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'template_name',
                    'v2' => [
                        'template_name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'template_scope',
                    'v2' => [
                        'template_scope',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'list-themes',
                    'v2' => [
                        'themes',
                    ],
                    'resource' => [
                        'name' => 'theme',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'time',
                    'v2' => [
                        'time_created',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'time-updated',
                    'v2' => [
                        'time_updated',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'documented',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'v1' => 'title',
                    'v2' => [
                        'title',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'cf-twofactor',
                    'v2' => [
                        'twofactor',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'url-domain',
                    'v2' => [
                        'url_domain',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'v1' => 'version-autouped',
                    'v2' => [
                        'version_autouped',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-autouped-attempts',
                    'v2' => [
                        'version_autouped_attempts',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-available',
                    'v2' => [
                        'version_available',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'version-updates-available',
                    'v2' => [
                        'version_updates_available',
                    ],
                    'confidence' => 'documented',
                ],
            ],
            'only' => [],
        ],
        'theme' => [
            'schema' => 'Theme',
            'members' => [
                [
                    'v1' => 'activated',
                    'v2' => [
                        'activated',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'author',
                    'v2' => [
                        'author',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'description',
                    'v2' => [
                        'description',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'name',
                    'v2' => [
                        'name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'version_available',
                    'v2' => [
                        'version_available',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
            'only' => [],
        ],
        'user' => [
            'schema' => 'User',
            'members' => [
                [
                    'v1' => 'email',
                    'v2' => [
                        'email',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'locale',
                    'v2' => [
                        'locale',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'parent',
                    'v2' => [
                        'parent',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'suspended',
                    'v2' => [
                        'suspended',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'type',
                    'v2' => [
                        'type',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'websites',
                    'v2' => [
                        'websites',
                    ],
                    'same' => true,
                    'resource' => [
                        'name' => 'website',
                        'as' => 'items',
                    ],
                    'confidence' => 'documented',
                ],
            ],
            'only' => [],
        ],
        'website' => [
            'schema' => 'Website',
            'members' => [
                [
                    'v1' => 'databases',
                    'v2' => [
                        'databases',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'label',
                    'v2' => [
                        'label',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'parent',
                    'v2' => [
                        'parent',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'v1' => 'path',
                    'v2' => [
                        'path',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'server',
                    'v2' => [
                        'server',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'v1' => 'vhosts',
                    'v2' => [
                        'vhosts',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
            'only' => [],
        ],
    ],
    'operations' => [
        'listBackups' => [
            'method' => 'GET',
            'path' => '/backups',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'q',
                    'v2' => [
                        'q',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'importBackup' => [
            'method' => 'POST',
            'path' => '/backups/import',
            'absent' => 'The manual of version 1 says that a backup can be imported, but the name of the command is not known.',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'body',
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'getBackup' => [
            'method' => 'GET',
            'path' => '/backups/{id}',
            'absent' => '`cmd=backups` lists the backups; no command that gives a single one is known.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'editBackup' => [
            'method' => 'POST',
            'path' => '/backups/{id}',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'note',
                    'v2' => [
                        'note',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'deleteBackup' => [
            'method' => 'DELETE',
            'path' => '/backups/{id}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'restoreBackup' => [
            'method' => 'POST',
            'path' => '/backups/{id}/restore',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host',
                    'v2' => [
                        'db_host',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host_ip',
                    'v2' => [
                        'db_host_ip',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host-ip',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_name',
                    'v2' => [
                        'db_name',
                    ],
                    'same' => true,
                    'also' => [
                        'db-name',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'same' => true,
                    'also' => [
                        'db-pass',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'same' => true,
                    'also' => [
                        'db-prefix',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_user',
                    'v2' => [
                        'db_user',
                    ],
                    'same' => true,
                    'also' => [
                        'db-user',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'sister-product',
                ],
            ],
        ],
        'restoreBackupTo' => [
            'method' => 'POST',
            'path' => '/backups/{id}/restoreto',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host',
                    'v2' => [
                        'db_host',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host_ip',
                    'v2' => [
                        'db_host_ip',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host-ip',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_name',
                    'v2' => [
                        'db_name',
                    ],
                    'same' => true,
                    'also' => [
                        'db-name',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'same' => true,
                    'also' => [
                        'db-pass',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'same' => true,
                    'also' => [
                        'db-prefix',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_user',
                    'v2' => [
                        'db_user',
                    ],
                    'same' => true,
                    'also' => [
                        'db-user',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source_user',
                    'v2' => [
                        'source_user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url_ip',
                    'v2' => [
                        'url_ip',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'listApplications' => [
            'method' => 'GET',
            'path' => '/browser',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'getApplication' => [
            'method' => 'GET',
            'path' => '/browser/{id}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'application',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'from-version',
                    'v2' => [
                        'from_version',
                    ],
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'query',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'importApplication' => [
            'method' => 'POST',
            'path' => '/browser/{id}/import',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'application',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'minor' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'custom' => 'minor',
                    ],
                    'confidence' => 'inferred',
                    'loss' => '"custom" comes back as "minor"',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup_backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'also' => [
                        'autoup-backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'also' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'also' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'notification',
                    'v2' => [
                        'notification',
                    ],
                    'codec' => 'comma-list',
                    'confidence' => 'inferred',
                    'loss' => 'whether the list was an array',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url_ip',
                    'v2' => [
                        'url_ip',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'installApplication' => [
            'method' => 'POST',
            'path' => '/browser/{id}/install',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'application',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'minor' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'custom' => 'minor',
                    ],
                    'confidence' => 'client-code',
                    'loss' => '"custom" comes back as "minor"',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup_backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'also' => [
                        'autoup-backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'also' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'also' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'body',
                    'v1' => 'content',
                    'v2' => [
                        'content',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host',
                    'v2' => [
                        'db_host',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host_ip',
                    'v2' => [
                        'db_host_ip',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host-ip',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_name',
                    'v2' => [
                        'db_name',
                    ],
                    'same' => true,
                    'also' => [
                        'db-name',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'same' => true,
                    'also' => [
                        'db-pass',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'same' => true,
                    'also' => [
                        'db-prefix',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_user',
                    'v2' => [
                        'db_user',
                    ],
                    'same' => true,
                    'also' => [
                        'db-user',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'email',
                    'v2' => [
                        'email',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'body',
                    'v1' => 'limitloginattempts',
                    'v2' => [
                        'limitloginattempts',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'login',
                    'v2' => [
                        'login',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'body',
                    'v1' => 'notification',
                    'v2' => [
                        'notification',
                    ],
                    'codec' => 'comma-list',
                    'confidence' => 'client-code',
                    'loss' => 'whether the list was an array',
                ],
                [
                    'in' => 'body',
                    'v1' => 'passwd',
                    'v2' => [
                        'passwd',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'body',
                    'v1' => 'sitetagline',
                    'v2' => [
                        'sitetagline',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'sitetitle',
                    'v2' => [
                        'sitetitle',
                    ],
                    'same' => true,
                    'confidence' => 'v1-docs',
                ],
                [
                    'in' => 'body',
                    'v1' => 'twofactor',
                    'v2' => [
                        'twofactor',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url_ip',
                    'v2' => [
                        'url_ip',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'migrateApplication' => [
            'method' => 'POST',
            'path' => '/browser/{id}/migrate',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'application',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'minor' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'custom' => 'minor',
                    ],
                    'confidence' => 'inferred',
                    'loss' => '"custom" comes back as "minor"',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup_backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'also' => [
                        'autoup-backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'also' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'also' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host',
                    'v2' => [
                        'db_host',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host_ip',
                    'v2' => [
                        'db_host_ip',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host-ip',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_name',
                    'v2' => [
                        'db_name',
                    ],
                    'same' => true,
                    'also' => [
                        'db-name',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'same' => true,
                    'also' => [
                        'db-pass',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'same' => true,
                    'also' => [
                        'db-prefix',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_user',
                    'v2' => [
                        'db_user',
                    ],
                    'same' => true,
                    'also' => [
                        'db-user',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source_path',
                    'v2' => [
                        'source_path',
                    ],
                    'same' => true,
                    'also' => [
                        'source_ftu',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source_url',
                    'v2' => [
                        'source_url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source_url_ip',
                    'v2' => [
                        'source_url_ip',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url_ip',
                    'v2' => [
                        'url_ip',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'listInstalls' => [
            'method' => 'GET',
            'path' => '/installs',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'q',
                    'v2' => [
                        'q',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'query',
                    'v1' => 'filter-version-available',
                    'v2' => [
                        'filter_version_available',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'filter-version-available-minor',
                    'v2' => [
                        'filter_version_available_minor',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'getInstall' => [
            'method' => 'GET',
            'path' => '/installs/{id}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'editInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autobk',
                    'v2' => [
                        'autobk',
                    ],
                    'values' => [
                        'custom' => 1,
                        'none' => 0,
                    ],
                    'carries' => [
                        'word' => 'schedule',
                        'member' => 'autobk_schedule',
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autobk-daily',
                    'v2' => [
                        'autobk_daily',
                    ],
                    'also' => [
                        'autobk_daily',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autobk-monthly',
                    'v2' => [
                        'autobk_monthly',
                    ],
                    'also' => [
                        'autobk_monthly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'body',
                    'v2' => [
                        'autobk_schedule',
                    ],
                    'absent' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autobk-weekly',
                    'v2' => [
                        'autobk_weekly',
                    ],
                    'also' => [
                        'autobk_weekly',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup',
                    'v2' => [
                        'autoup',
                    ],
                    'values' => [
                        'all' => 2,
                        'minor' => 1,
                        'none' => 0,
                    ],
                    'synonyms' => [
                        'custom' => 'minor',
                    ],
                    'confidence' => 'client-code',
                    'loss' => '"custom" comes back as "minor"',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup_backup',
                    'v2' => [
                        'autoup_backup',
                    ],
                    'also' => [
                        'autoup-backup',
                    ],
                    'values' => [
                        'all' => 1,
                        'none' => 0,
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-plugins',
                    'v2' => [
                        'autoup_plugins',
                    ],
                    'also' => [
                        'autoup_plugins',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'autoup-themes',
                    'v2' => [
                        'autoup_themes',
                    ],
                    'also' => [
                        'autoup_themes',
                    ],
                    'values' => [
                        'all' => 1,
                        'custom' => 2,
                        'none' => 0,
                    ],
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host',
                    'v2' => [
                        'db_host',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_name',
                    'v2' => [
                        'db_name',
                    ],
                    'same' => true,
                    'also' => [
                        'db-name',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'same' => true,
                    'also' => [
                        'db-pass',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'same' => true,
                    'also' => [
                        'db-prefix',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_user',
                    'v2' => [
                        'db_user',
                    ],
                    'same' => true,
                    'also' => [
                        'db-user',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'email',
                    'v2' => [
                        'email',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'list-exclude-files',
                    'v2' => [
                        'exclude_files',
                    ],
                    'also' => [
                        'exclude_files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'inferred',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'list-files',
                    'v2' => [
                        'files',
                    ],
                    'also' => [
                        'files',
                    ],
                    'codec' => 'list',
                    'confidence' => 'inferred',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'limitloginattempts',
                    'v2' => [
                        'limitloginattempts',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'login',
                    'v2' => [
                        'login',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'notification',
                    'v2' => [
                        'notification',
                    ],
                    'codec' => 'comma-list',
                    'confidence' => 'client-code',
                    'loss' => 'whether the list was an array',
                ],
                [
                    'in' => 'body',
                    'v1' => 'passwd',
                    'v2' => [
                        'passwd',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'sitetagline',
                    'v2' => [
                        'sitetagline',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'sitetitle',
                    'v2' => [
                        'sitetitle',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'list-tables',
                    'v2' => [
                        'tables',
                    ],
                    'also' => [
                        'tables',
                    ],
                    'codec' => 'list',
                    'confidence' => 'inferred',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'title',
                    'v2' => [
                        'title',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'twofactor',
                    'v2' => [
                        'twofactor',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'deleteInstall' => [
            'method' => 'DELETE',
            'path' => '/installs/{id}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'backupInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}/backup',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'bkloc',
                    'v2' => [
                        'bkloc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'note',
                    'v2' => [
                        'note',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'cloneInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}/clone',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host',
                    'v2' => [
                        'db_host',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_host_ip',
                    'v2' => [
                        'db_host_ip',
                    ],
                    'same' => true,
                    'also' => [
                        'db-host-ip',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_name',
                    'v2' => [
                        'db_name',
                    ],
                    'same' => true,
                    'also' => [
                        'db-name',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_pass',
                    'v2' => [
                        'db_pass',
                    ],
                    'same' => true,
                    'also' => [
                        'db-pass',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_prefix',
                    'v2' => [
                        'db_prefix',
                    ],
                    'same' => true,
                    'also' => [
                        'db-prefix',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'db_user',
                    'v2' => [
                        'db_user',
                    ],
                    'same' => true,
                    'also' => [
                        'db-user',
                    ],
                    'confidence' => 'client-code',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source_user',
                    'v2' => [
                        'source_user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'stage',
                    'v2' => [
                        'stage',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url_ip',
                    'v2' => [
                        'url_ip',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'detachInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}/detach',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'loginInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}/login',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'url',
                    'v2' => [
                        'url',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'listPlugins' => [
            'method' => 'GET',
            'path' => '/installs/{id}/plugins',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'getPlugin' => [
            'method' => 'GET',
            'path' => '/installs/{id}/plugins/{slug}',
            'absent' => '`cmd=edit` with `list-plugins` gives all plugins of an install; no command gives a single one.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'path',
                    'v2' => [
                        'slug',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'updatePlugin' => [
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'path',
                    'v2' => [
                        'slug',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v2' => [
                        'activated',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v2' => [
                        'autoup',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'deletePlugin' => [
            'method' => 'DELETE',
            'path' => '/installs/{id}/plugins/{slug}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'path',
                    'v2' => [
                        'slug',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'syncInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}/sync',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source',
                    'v2' => [
                        'source',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'source_user',
                    'v2' => [
                        'source_user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'createTemplate' => [
            'method' => 'POST',
            'path' => '/installs/{id}/template',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'appcategory',
                    'v2' => [
                        'appcategory',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'desc',
                    'v2' => [
                        'desc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'icon',
                    'v2' => [
                        'icon',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'image',
                    'v2' => [
                        'image',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'name',
                    'v2' => [
                        'name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'scope',
                    'v2' => [
                        'scope',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'listThemes' => [
            'method' => 'GET',
            'path' => '/installs/{id}/themes',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'getTheme' => [
            'method' => 'GET',
            'path' => '/installs/{id}/themes/{slug}',
            'absent' => '`cmd=edit` with `list-themes` gives all themes of an install; no command gives a single one.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'path',
                    'v2' => [
                        'slug',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'updateTheme' => [
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'path',
                    'v2' => [
                        'slug',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v2' => [
                        'activated',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v2' => [
                        'autoup',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'deleteTheme' => [
            'method' => 'DELETE',
            'path' => '/installs/{id}/themes/{slug}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'path',
                    'v2' => [
                        'slug',
                    ],
                    'absent' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'updateInstall' => [
            'method' => 'POST',
            'path' => '/installs/{id}/update',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'plugins',
                    'v2' => [
                        'plugins',
                    ],
                    'codec' => 'list',
                    'confidence' => 'inferred',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'revert',
                    'v2' => [
                        'revert',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'themes',
                    'v2' => [
                        'themes',
                    ],
                    'codec' => 'list',
                    'confidence' => 'inferred',
                    'loss' => 'whether the list was in a string',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'version',
                    'v2' => [
                        'version',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'listLogs' => [
            'method' => 'GET',
            'path' => '/logs',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'q',
                    'v2' => [
                        'q',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'query',
                    'v1' => 'install',
                    'v2' => [
                        'install',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'query',
                    'v1' => 'time_from',
                    'v2' => [
                        'time_from',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'time_until',
                    'v2' => [
                        'time_until',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'filter-severity-notice',
                    'v2' => [
                        'filter_severity_notice',
                    ],
                    'also' => [
                        'filter_severity_notice',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'filter-severity-info',
                    'v2' => [
                        'filter_severity_info',
                    ],
                    'also' => [
                        'filter_severity_info',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'filter-severity-error',
                    'v2' => [
                        'filter_severity_error',
                    ],
                    'also' => [
                        'filter_severity_error',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'listBackupLocations' => [
            'method' => 'GET',
            'path' => '/set/backup_locations',
            'absent' => 'No command that lists backup locations is known.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v2' => [
                        'group',
                    ],
                    'absent' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'listBackupSchedules' => [
            'method' => 'GET',
            'path' => '/set/backup_schedules',
            'absent' => 'No command that lists backup schedules is known.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v2' => [
                        'group',
                    ],
                    'absent' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'listTasks' => [
            'method' => 'GET',
            'path' => '/tasks',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'restart',
                    'v2' => [
                        'restart',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'listTemplates' => [
            'method' => 'GET',
            'path' => '/templates',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'q',
                    'v2' => [
                        'q',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'editTemplate' => [
            'method' => 'POST',
            'path' => '/templates/{id}',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'appcategory',
                    'v2' => [
                        'appcategory',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'desc',
                    'v2' => [
                        'desc',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'icon',
                    'v2' => [
                        'icon',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'image',
                    'v2' => [
                        'image',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'name',
                    'v2' => [
                        'name',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'scope',
                    'v2' => [
                        'scope',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'deleteTemplate' => [
            'method' => 'DELETE',
            'path' => '/templates/{id}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'id',
                    'v2' => [
                        'id',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'listUsers' => [
            'method' => 'GET',
            'path' => '/users',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'query',
                    'v1' => 'user',
                    'v2' => [
                        'user',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'query',
                    'v1' => 'offset',
                    'v2' => [
                        'offset',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
                [
                    'in' => 'query',
                    'v1' => 'limit',
                    'v2' => [
                        'limit',
                    ],
                    'codec' => 'integer',
                    'confidence' => 'inferred',
                    'loss' => 'whether the number was in a string',
                ],
            ],
        ],
        'createUser' => [
            'method' => 'POST',
            'path' => '/users',
            'absent' => '`cmd=edituser` creates the user where there is none of that name; it stands for editing one.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'body',
                    'v1' => 'email',
                    'v2' => [
                        'email',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'user',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'package',
                    'v2' => [
                        'package',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'parent',
                    'v2' => [
                        'parent',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'suspended',
                    'v2' => [
                        'suspended',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'type',
                    'v2' => [
                        'type',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'websites',
                    'v2' => [
                        'websites',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'getUser' => [
            'method' => 'GET',
            'path' => '/users/{id}',
            'absent' => '`cmd=users` lists the users; no command that gives a single one is known.',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'user',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
            ],
        ],
        'editUser' => [
            'method' => 'POST',
            'path' => '/users/{id}',
            'openBody' => true,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'user',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'email',
                    'v2' => [
                        'email',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'package',
                    'v2' => [
                        'package',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'parent',
                    'v2' => [
                        'parent',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'suspended',
                    'v2' => [
                        'suspended',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'inferred',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'body',
                    'v1' => 'type',
                    'v2' => [
                        'type',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
                [
                    'in' => 'body',
                    'v1' => 'websites',
                    'v2' => [
                        'websites',
                    ],
                    'same' => true,
                    'confidence' => 'documented',
                ],
            ],
        ],
        'deleteUser' => [
            'method' => 'DELETE',
            'path' => '/users/{id}',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'user',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'query',
                    'v1' => 'background',
                    'v2' => [
                        'background',
                    ],
                    'codec' => 'yes-no',
                    'confidence' => 'client-code',
                    'loss' => 'the form of the switch, where it was another one',
                ],
                [
                    'in' => 'query',
                    'v1' => 'dryrun',
                    'v2' => [
                        'dryrun',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'loginUser' => [
            'method' => 'POST',
            'path' => '/users/{id}/login',
            'openBody' => false,
            'inputs' => [
                [
                    'in' => 'path',
                    'v1' => 'user',
                    'v2' => [
                        'id',
                    ],
                    'confidence' => 'documented',
                ],
                [
                    'in' => 'body',
                    'v1' => 'language',
                    'v2' => [
                        'language',
                    ],
                    'same' => true,
                    'confidence' => 'inferred',
                ],
            ],
        ],
        'getVersion' => [
            'method' => 'GET',
            'path' => '/version',
            'absent' => 'No command that tells the version of the server is known.',
            'openBody' => false,
            'inputs' => [],
        ],
    ],
    'commands' => [
        [
            'cmd' => 'backups',
            'when' => [],
            'operationId' => 'listBackups',
            'method' => 'GET',
            'path' => '/backups',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'editbackup',
            'when' => [],
            'operationId' => 'editBackup',
            'method' => 'POST',
            'path' => '/backups/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'delete',
            'when' => [],
            'operationId' => 'deleteBackup',
            'method' => 'DELETE',
            'path' => '/backups/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'restore',
            'when' => [],
            'operationId' => 'restoreBackup',
            'method' => 'POST',
            'path' => '/backups/{id}/restore',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'restoreto',
            'when' => [],
            'operationId' => 'restoreBackupTo',
            'method' => 'POST',
            'path' => '/backups/{id}/restoreto',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'browser',
            'when' => [],
            'operationId' => 'listApplications',
            'method' => 'GET',
            'path' => '/browser',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'browser',
            'when' => [
                [
                    'v1' => 'application',
                    'is' => 'path',
                    'parameter' => 'id',
                ],
            ],
            'operationId' => 'getApplication',
            'method' => 'GET',
            'path' => '/browser/{id}',
            'body' => [],
            'confidence' => 'v1-docs',
        ],
        [
            'cmd' => 'import',
            'when' => [],
            'operationId' => 'importApplication',
            'method' => 'POST',
            'path' => '/browser/{id}/import',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'install',
            'when' => [],
            'operationId' => 'installApplication',
            'method' => 'POST',
            'path' => '/browser/{id}/install',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'migrate',
            'when' => [],
            'operationId' => 'migrateApplication',
            'method' => 'POST',
            'path' => '/browser/{id}/migrate',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'import',
            'when' => [
                [
                    'v1' => 'source_url',
                    'is' => 'given',
                ],
            ],
            'operationId' => 'migrateApplication',
            'method' => 'POST',
            'path' => '/browser/{id}/migrate',
            'body' => [],
            'confidence' => 'client-code',
        ],
        [
            'cmd' => 'installs',
            'when' => [],
            'operationId' => 'listInstalls',
            'method' => 'GET',
            'path' => '/installs',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'view',
            'when' => [],
            'operationId' => 'getInstall',
            'method' => 'GET',
            'path' => '/installs/{id}',
            'body' => [],
            'confidence' => 'client-code',
        ],
        [
            'cmd' => 'edit',
            'when' => [],
            'operationId' => 'editInstall',
            'method' => 'POST',
            'path' => '/installs/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'uninstall',
            'when' => [],
            'operationId' => 'deleteInstall',
            'method' => 'DELETE',
            'path' => '/installs/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'backup',
            'when' => [],
            'operationId' => 'backupInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/backup',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'clone',
            'when' => [],
            'operationId' => 'cloneInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/clone',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'detach',
            'when' => [],
            'operationId' => 'detachInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/detach',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'delete',
                    'is' => 'equals',
                    'value' => 1,
                ],
            ],
            'operationId' => 'detachInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/detach',
            'body' => [],
            'confidence' => 'client-code',
        ],
        [
            'cmd' => 'createadminsso',
            'when' => [],
            'operationId' => 'loginInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/login',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'list-plugins',
                    'is' => 'equals',
                    'value' => 1,
                ],
            ],
            'operationId' => 'listPlugins',
            'method' => 'GET',
            'path' => '/installs/{id}/plugins',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'install-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updatePlugin',
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'activate-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updatePlugin',
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [
                'activated' => true,
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'deactivate-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updatePlugin',
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [
                'activated' => false,
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'auotup-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updatePlugin',
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [
                'autoup' => 'all',
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'autoup-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updatePlugin',
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [
                'autoup' => 'all',
            ],
            'confidence' => 'inferred',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'noautoup-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updatePlugin',
            'method' => 'POST',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [
                'autoup' => 'none',
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'uninstall-plugin',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'deletePlugin',
            'method' => 'DELETE',
            'path' => '/installs/{id}/plugins/{slug}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'sync',
            'when' => [],
            'operationId' => 'syncInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/sync',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'template',
            'when' => [],
            'operationId' => 'createTemplate',
            'method' => 'POST',
            'path' => '/installs/{id}/template',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'list-themes',
                    'is' => 'equals',
                    'value' => 1,
                ],
            ],
            'operationId' => 'listThemes',
            'method' => 'GET',
            'path' => '/installs/{id}/themes',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'install-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updateTheme',
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'activate-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updateTheme',
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [
                'activated' => true,
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'deactivate-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updateTheme',
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [
                'activated' => false,
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'auotup-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updateTheme',
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [
                'autoup' => 'all',
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'autoup-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updateTheme',
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [
                'autoup' => 'all',
            ],
            'confidence' => 'inferred',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'noautoup-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'updateTheme',
            'method' => 'POST',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [
                'autoup' => 'none',
            ],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edit',
            'when' => [
                [
                    'v1' => 'uninstall-theme',
                    'is' => 'path',
                    'parameter' => 'slug',
                ],
            ],
            'operationId' => 'deleteTheme',
            'method' => 'DELETE',
            'path' => '/installs/{id}/themes/{slug}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'update',
            'when' => [],
            'operationId' => 'updateInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/update',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'upgrade',
            'when' => [],
            'operationId' => 'updateInstall',
            'method' => 'POST',
            'path' => '/installs/{id}/update',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'logs',
            'when' => [],
            'operationId' => 'listLogs',
            'method' => 'GET',
            'path' => '/logs',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'tasks',
            'when' => [],
            'operationId' => 'listTasks',
            'method' => 'GET',
            'path' => '/tasks',
            'body' => [],
            'confidence' => 'client-code',
        ],
        [
            'cmd' => 'templates',
            'when' => [],
            'operationId' => 'listTemplates',
            'method' => 'GET',
            'path' => '/templates',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edittemplate',
            'when' => [],
            'operationId' => 'editTemplate',
            'method' => 'POST',
            'path' => '/templates/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'deletetemplate',
            'when' => [],
            'operationId' => 'deleteTemplate',
            'method' => 'DELETE',
            'path' => '/templates/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'users',
            'when' => [],
            'operationId' => 'listUsers',
            'method' => 'GET',
            'path' => '/users',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'edituser',
            'when' => [],
            'operationId' => 'editUser',
            'method' => 'POST',
            'path' => '/users/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'deleteuser',
            'when' => [],
            'operationId' => 'deleteUser',
            'method' => 'DELETE',
            'path' => '/users/{id}',
            'body' => [],
            'confidence' => 'documented',
        ],
        [
            'cmd' => 'guixfer',
            'when' => [],
            'operationId' => 'loginUser',
            'method' => 'POST',
            'path' => '/users/{id}/login',
            'body' => [],
            'confidence' => 'documented',
        ],
    ],
];
