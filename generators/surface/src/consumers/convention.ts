import ts from 'typescript-5.9';

/**
 * What a consumer test imports although no consumer could: everything but packages by their names. Empty for a test as it
 * should be.
 */
export function foreignPaths(text: string): readonly string[] {
  const { importedFiles, referencedFiles } = ts.preProcessFile(text, true, true);
  return [
    ...importedFiles.map(({ fileName }) => fileName).filter((specifier) => !isPackage(specifier)),
    ...referencedFiles.map(({ fileName }) => fileName),
  ];
}

/** `vitest`, `@installatron-openapi/renames/maps`, `node:fs`; no part of it may climb (`vitest/../../secret`). */
function isPackage(specifier: string): boolean {
  const [first = '', ...rest] = specifier.replace(/^node:/, '').split('/');
  return (
    /^(@[a-z\d][\w.-]*|[a-z\d][\w.-]*)$/.test(first) && rest.every((part) => /^[\w-][\w.-]*$/.test(part))
  );
}
