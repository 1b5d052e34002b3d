// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-19d78c260a8f9313e811575eaf06487532c5300adf8144fba4b84146d4f93c0e
export { applicationToV1, applicationToV2 } from './application.gen.ts';
export { backupToV1, backupToV2 } from './backup.gen.ts';
export { installToV1, installToV2 } from './install.gen.ts';
export { logEntryToV1, logEntryToV2 } from './log-entry.gen.ts';
export { pluginToV1, pluginToV2 } from './plugin.gen.ts';
export { taskToV1, taskToV2 } from './task.gen.ts';
export { templateToV1, templateToV2 } from './template.gen.ts';
export { themeToV1, themeToV2 } from './theme.gen.ts';
export { userToV1, userToV2 } from './user.gen.ts';
export { websiteToV1, websiteToV2 } from './website.gen.ts';
