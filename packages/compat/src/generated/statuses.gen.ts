// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-5e12799e9c27bca07a6ddb77926afd6545aa7e641833ddb728860fc27b6c6bb2
/**
 * The HTTP status that each error code of the catalogue is sent with.
 */
export const statuses: Readonly<Record<string, number>> = {
  application_not_found: 404,
  backup_not_found: 404,
  complete_dryrun: 200,
  empty_argument_id: 400,
  empty_argument_name: 400,
  empty_argument_url: 400,
  empty_argument_user: 400,
  failed_filesystem_host: 500,
  failed_filesystem_login: 500,
  failed_filesystem_ondemand: 500,
  failed_filesystem_permission: 500,
  failed_filesystem_quota: 500,
  failed_website_vhost: 500,
  install_not_found: 404,
  invalid_api_key: 403,
  invalid_argument_api_version: 400,
  invalid_argument_autobk_schedule: 400,
  invalid_argument_autoup: 400,
  invalid_argument_bkloc: 400,
  invalid_argument_id: 403,
  invalid_argument_scope: 400,
  invalid_argument_type: 400,
  invalid_argument_uri: 400,
  invalid_argument_url: 400,
  invalid_argument_user: 403,
  invalid_argument_version: 400,
  plugin_not_found: 404,
  template_not_found: 404,
  theme_not_found: 404,
  user_not_found: 404,
};
