/** From a document and guides to a site. Folders: `samples` and `reference` write, `redoc` and `guides` render, `site` binds. */
export { type GuideSource, readGuides } from './guides/read.ts';
export { migrationPages } from './migration/pages.ts';
export { referenceDocument } from './reference/document.ts';
export { type CodeSample, codeSamples, type SampleSettings } from './samples/index.ts';
export { buildSite, type Reference, type SiteFile, type SiteInput } from './site/site.ts';
export { writeSite } from './site/write.ts';
