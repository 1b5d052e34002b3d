import type { Version } from './conversion/issue.ts';
import type { ResourceName } from './convert.ts';
import type { MemberNames } from './generated/resources.gen.ts';

/**
 * What the members of a resource are called in one version, by what they are called in the other:
 * `Renamed<'install', 'v1'>['files']` is `'list-files'`, and `Renamed<'install', 'v2'>['list-files']` is `'files'`.
 *
 * A member of a flattened object is called `links.site` in version 2. A member that only version 2 has keeps its name.
 */
export type Renamed<Resource extends ResourceName, Wanted extends Version> = MemberNames[Resource][Wanted];
