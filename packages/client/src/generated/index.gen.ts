// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-f80b8ca8b8efb829cda058897fcb08766931b57943572426fea2bd38dd4784fc
export * from './applications.gen.ts';
export * from './backups.gen.ts';
export * from './installs.gen.ts';
export * from './logs.gen.ts';
export * from './plugins.gen.ts';
export * from './server.gen.ts';
export * from './settings.gen.ts';
export * from './tasks.gen.ts';
export * from './templates.gen.ts';
export * from './themes.gen.ts';
export * from './users.gen.ts';
