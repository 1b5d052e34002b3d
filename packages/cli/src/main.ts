#!/usr/bin/env node
// Everything else is imported when it is known that this Node can read it: what ends with a SyntaxError exits with 1, which is a verdict
// of some commands. So nothing in this file may be newer than dynamic imports.
const oldest = 22;

if (Number(process.versions.node.split('.')[0]) >= oldest) {
  import('./start.ts').then(({ start }) => start());
} else {
  const needed = `Node ${oldest} or newer, and this is Node ${process.versions.node}`;
  process.stderr.write(`installatron-openapi: This needs ${needed}. Install one, or put it first in PATH.\n`);
  process.exitCode = 2;
}
