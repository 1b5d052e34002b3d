import { DiagnosticsError, type JsonObject, problem } from '@installatron-openapi/generate-kit';
import { escapeHtml, jsonScript, policy } from '../site/html.ts';
import { redocStyles } from '../site/theme.ts';
import { redocOptions } from './options.ts';
import { offlineProgram } from './program.ts';
import { type RedocParts, runRedoc } from './run.ts';

/** A document as one page that loads nothing and needs nothing. */
export async function redocPage(title: string, document: JsonObject): Promise<string> {
  return assemble(title, document, await runRedoc(document));
}

function assemble(title: string, document: JsonObject, parts: RedocParts): string {
  const start = `\n${offlineProgram(parts.program)}\n${startScript}\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy([colourScript(parts.markup), start])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>body { margin: 0; }</style>
${parts.styles}
<style>${redocStyles}</style>
</head>
<body>
<noscript>Without JavaScript only the overview is shown.</noscript>
<div id="redoc">${parts.markup}</div>
<script type="application/json" id="api-document">${jsonScript(document)}</script>
<script type="module">${start}</script>
</body>
</html>
`;
}

// The document is data to the program, which is therefore the same on every page, and so is its hash in the policy.
const startScript = `
const source = document.querySelector('script#api-document').textContent;
hydrate(JSON.parse(source), ${JSON.stringify(redocOptions)}, document.getElementById('redoc'));
`.trim();

/** The script at the very start of the markup, before anything of the document: it chooses between light and dark. */
function colourScript(markup: string): string {
  const script = /^<div hidden=""><script>(.*?)<\/script><\/div>/.exec(markup)?.[1];
  if (script !== undefined) return script;
  const message = 'Redoc no longer begins its markup with the script that sets the colour mode.';
  throw new DiagnosticsError([problem('tool-failed', message, { pointer: '' })]);
}
