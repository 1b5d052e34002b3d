import type { GeneratedFile, VersionsModel } from '@installatron-openapi/generate-kit';
import { commandsPage } from './commands.ts';
import { factsPage } from './facts.ts';
import { membersPage } from './members.ts';
import { valuesPage } from './values.ts';

/** The tables of what changed between version 1 and version 2, as pages beside the guides about it. */
export function migrationPages(versions: VersionsModel): readonly GeneratedFile[] {
  return [
    { path: 'commands.gen.md', content: commandsPage(versions) },
    { path: 'members.gen.md', content: membersPage(versions) },
    { path: 'values.gen.md', content: valuesPage(versions) },
    { path: 'facts.gen.md', content: factsPage(versions) },
  ];
}
