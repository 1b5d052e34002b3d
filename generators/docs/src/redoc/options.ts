/**
 * How Redoc shows a document. The page is rendered with these when it is built, and again when it is opened.
 *
 * It is told of no address to download the document from: it would offer to send that to foreign sites.
 */
export const redocOptions = {
  disableTelemetry: true,
  // Redocly has read the document before. In the browser nothing shall be looked up.
  skipBundle: true,
  hideDownloadButtons: true,
  sortRequiredPropsFirst: true,
  schemasExpansionLevel: 1,
  jsonSamplesExpandLevel: 4,
  // The order of the choice beside an operation; its own list does not know TypeScript.
  codeSamples: {
    languages: [{ lang: 'curl' }, { lang: 'TypeScript' }, { lang: 'PHP' }, { lang: 'Payload' }],
  },
} as const;
