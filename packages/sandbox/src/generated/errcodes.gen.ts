// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-9a80a1cf2ed7810f62e0ba6902f36a3e28f334065c6904183c9b75d25b5927b8
/** The catalogue of error codes: the HTTP status, what happened, and what to do about it. */
export const errcodes = {
  application_not_found: {
    status: 404,
    meaning: 'The catalogue has no such application.',
    remedy: 'Take the keyword from `GET /browser`.',
  },
  backup_not_found: {
    status: 404,
    meaning: 'The archive is missing from its backup location.',
    remedy: 'List the backups again; if it is still there, check its backup location.',
  },
  complete_dryrun: {
    status: 200,
    meaning: 'A dry run was asked for and found nothing in the way. Nothing was changed.',
    remedy: 'Send the request again without `dryrun` to do the work.',
  },
  empty_argument_id: {
    status: 400,
    meaning: 'The required `id` is missing or empty.',
    remedy: 'Send the username as `id`.',
  },
  empty_argument_name: {
    status: 400,
    meaning: 'The required `name` is missing or empty.',
    remedy: 'Send a title as `name`.',
  },
  empty_argument_url: {
    status: 400,
    meaning: 'The required `url` is missing or empty.',
    remedy: 'Send the full URL, with its scheme.',
  },
  empty_argument_user: {
    status: 400,
    meaning: 'No user was named.',
    remedy: 'Put the username in the path.',
  },
  failed_filesystem_host: {
    status: 500,
    meaning: "The host that holds the website's files cannot be reached.",
    remedy: "Check the host in the website's `path`, and the network between the servers.",
  },
  failed_filesystem_login: {
    status: 500,
    meaning: "The SFTP or FTP server refused the credentials in the website's `path`.",
    remedy: 'Update the credentials with `POST /users/{id}`.',
  },
  failed_filesystem_ondemand: {
    status: 500,
    meaning: "The path is not valid. Only where `enablePath` is defined in the server's `panel.php`.",
    remedy: "Correct the website's `path`, or what `enablePath` returns.",
  },
  failed_filesystem_permission: {
    status: 500,
    meaning: 'The account lacks rights on the path.',
    remedy: "Give the account the rights it needs on the website's files.",
  },
  failed_filesystem_quota: {
    status: 500,
    meaning: "The account's disk or inode quota is used up.",
    remedy: 'Free space or raise the quota.',
  },
  failed_website_vhost: {
    status: 500,
    meaning: "The domain is in none of the `vhosts` of the account's websites.",
    remedy: 'Add the domain to a website with `POST /users/{id}`.',
  },
  install_not_found: {
    status: 404,
    meaning: 'No install has this id, or its owner is not accessible.',
    remedy: 'Take the id from `GET /installs`, with the right `user`.',
  },
  invalid_api_key: {
    status: 403,
    meaning: "The key in `X-API-Key` is missing or is not one of the server's two keys.",
    remedy: "Use the `key` or `key2` entry of the server's `settings.ini`.",
  },
  invalid_argument_api_version: {
    status: 400,
    meaning:
      'The version asked for is neither `1.0` nor `2.0`, or the header and the query ask for different ones.',
    remedy: 'Send `X-API-Version` or `api_version`, not both, as `1.0` or `2.0`.',
  },
  invalid_argument_autobk_schedule: {
    status: 400,
    meaning: 'There is no backup schedule with this id.',
    remedy: 'Take an id from `GET /set/backup_schedules`.',
  },
  invalid_argument_autoup: {
    status: 400,
    meaning: 'The automatic update policy is not one of the values that are accepted.',
    remedy: 'Use one of the values listed for `autoup`.',
  },
  invalid_argument_bkloc: {
    status: 400,
    meaning: 'The backup location is neither `local`, nor a known id, nor a URI with a supported scheme.',
    remedy: 'Take an id from `GET /set/backup_locations`, or write a URI.',
  },
  invalid_argument_id: {
    status: 403,
    meaning: 'The id in the path is not valid or not in the list. Sent with 403, not with 404.',
    remedy: 'Take the id from the list of the same resource.',
  },
  invalid_argument_scope: {
    status: 400,
    meaning: 'The scope is not one of the values that are accepted.',
    remedy: 'Use `user`, `admin` or `app`.',
  },
  invalid_argument_type: {
    status: 400,
    meaning: 'The account type is not one of the values that are accepted.',
    remedy: 'Use `user` or `reseller`.',
  },
  invalid_argument_uri: {
    status: 400,
    meaning: 'The URI is not acceptable. The vendor names the code without an explanation.',
    remedy: 'Check the scheme, the host and the encoding of the credentials in the URI.',
  },
  invalid_argument_url: {
    status: 400,
    meaning: "The URL is malformed, or none of the account's websites serves it.",
    remedy: "Send a full URL under a domain of one of the user's websites.",
  },
  invalid_argument_user: {
    status: 403,
    meaning: 'The named user may not access this.',
    remedy: 'Name a user you may act for, or leave `user` out.',
  },
  invalid_argument_version: {
    status: 400,
    meaning: 'The version does not exist or cannot be used here.',
    remedy: 'Take a version from `GET /browser/{id}`.',
  },
  plugin_not_found: {
    status: 404,
    meaning: 'The install has no such plugin.',
    remedy: 'Take the slug from `GET /installs/{id}/plugins`.',
  },
  template_not_found: {
    status: 404,
    meaning: 'No template has this id.',
    remedy: 'Take the id from `GET /templates`.',
  },
  theme_not_found: {
    status: 404,
    meaning: 'The install has no such theme.',
    remedy: 'Take the slug from `GET /installs/{id}/themes`.',
  },
  user_not_found: {
    status: 404,
    meaning: "Installatron Server's database does not know this user.",
    remedy: 'Create the user with `POST /users`, or correct the name.',
  },
} as const;
