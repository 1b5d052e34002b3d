/** The colours of the documentation, light and dark. */
const palette = {
  accent: { light: '#036a73', dark: '#5fe2be' },
  text: { light: '#1a1c21', dark: '#fbfbfc' },
  muted: { light: '#555761', dark: '#c4c6d1' },
  ground: { light: '#ffffff', dark: '#22242b' },
  layer: { light: '#f3f6f6', dark: '#2a2b33' },
  line: { light: '#d5dcdd', dark: '#555761' },
} as const;

type Mode = 'light' | 'dark';

function variables(mode: Mode): string {
  return Object.entries(palette)
    .map(([name, colours]) => `--${name}: ${colours[mode]};`)
    .join(' ');
}

/** The style sheet of the plain pages. */
export const pageStyles = `
:root { color-scheme: light dark; ${variables('light')} }
@media (prefers-color-scheme: dark) { :root { ${variables('dark')} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.6 system-ui, sans-serif; }
header { border-bottom: 1px solid var(--line); }
header, main { max-width: 50rem; margin: 0 auto; padding: 1rem 1.25rem; }
main { padding-bottom: 4rem; }
a { color: var(--accent); text-underline-offset: 3px; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.9em; background: var(--layer); }
code { border-radius: 4px; padding: 0.1em 0.3em; overflow-wrap: anywhere; }
pre { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow-x: auto; line-height: 1.5; }
pre code { padding: 0; overflow-wrap: normal; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.5rem 0.75rem 0.5rem 0; text-align: left; vertical-align: top; }
blockquote { margin: 0; padding-left: 1rem; border-left: 4px solid var(--line); color: var(--muted); }
.entries { list-style: none; padding: 0; }
.entries li { margin: 0 0 1.25rem; }
.entries li:not(:has(p)) { margin-bottom: 0.4rem; }
.entries li:has(p) a { font-weight: 600; }
.entries p { margin: 0.15rem 0 0; color: var(--muted); }
`.trim();

// Redoc paints text with steps 6 and 7 of the scale, which are too pale for it: these two are taken from further down.
const steps = [1, 2, 3, 4, 5, 8, 8, 8, 9, 10, 11];

/** What is laid over the style sheet of Redoc, which names its colours by steps of a scale in both modes. */
export const redocStyles = `
:root {
  ${steps.map((step, index) => `--color-brand-${index + 1}: var(--color-persian-green-${step});`).join(' ')}
  --link-color-primary-palette: var(--color-persian-green-8);
  --font-size-base: 15px;
  --line-height-base: 1.6;
}
@media (max-width: 480px) { :root { --h1-font-size: 28px; --h1-line-height: 36px; } }
`.trim();
