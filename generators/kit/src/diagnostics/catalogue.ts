/** What each diagnostic of the kit means and how it is mended. Rules of the linter have their own texts. */
export const diagnosticCatalogue = {
  'yaml-syntax': {
    title: 'A spec file is not valid YAML',
    remedy: 'Correct the YAML at this line; check the indentation of the lines around it.',
  },
  'file-missing': {
    title: 'A spec file cannot be read',
    remedy: 'Create the file, or correct the path that names it.',
  },
  'ref-broken': {
    title: 'A $ref leads nowhere',
    remedy: 'Correct the file name or the pointer after #, or create what it names.',
  },
  'ref-outside': {
    title: 'A $ref leaves the folder of the spec',
    remedy:
      'Copy what it names into the spec and refer to it with a relative path. Nothing is read over a network.',
  },
  'document-invalid': {
    title: 'The document is not OpenAPI 3.x',
    remedy: 'Give an OpenAPI 3.0 or 3.1 document with `openapi`, `info` and `paths`.',
  },
  'operation-id-missing': {
    title: 'An operation has no operationId',
    remedy: 'Add an operationId: everything generated for the operation is named after it.',
  },
  'operation-id-duplicate': {
    title: 'Two operations have the same operationId',
    remedy: 'Rename one of them; the other is named in the message.',
  },
  'name-collision': {
    title: 'Two names of the spec become the same name in code',
    remedy: 'Rename one of the two in the spec.',
  },
  'name-unsupported': {
    title: 'A name of the spec is more than a tool of the pipeline can take',
    remedy:
      'Rename it in the spec: letters, digits and the punctuation of URLs but # and %, and no name that JavaScript has for itself.',
  },
  'component-misnamed': {
    title: 'A component file and its component have different names',
    remedy: 'Name the file after the component, in PascalCase, in the folder of its kind.',
  },
  'component-unused': {
    title: 'Nothing refers to a component file',
    remedy: 'Refer to it, or delete it.',
  },
  'path-misnamed': {
    title: 'A path file is not named after its path',
    remedy: 'Name it after the path, with _ for each / after the first.',
  },
  'v1-form': {
    title: 'An x-v1 has a form that it cannot have where it stands',
    remedy: 'Write one of the forms that spec/README.md shows for this place.',
  },
  'v1-unstated': {
    title: 'Something does not say what version 1 has in its place',
    remedy: 'Add x-v1: `same`, a form that says the difference, or `absent`.',
  },
  'v1-name-taken': {
    title: 'Two members have one name in version 1, or on the way there and back',
    remedy: 'Correct the name in x-v1: within an object each name of version 1 stands for one member.',
  },
  'v1-values': {
    title: 'The values of version 1 do not match those of version 2',
    remedy: 'Give each value of version 2 one value of version 1 of its own.',
  },
  'v1-codec': {
    title: 'A codec is unknown, or stands where it cannot work',
    remedy: 'Use a codec of the table in spec/README.md that is for the type of this member.',
  },
  'v1-command': {
    title: 'A command of version 1 is claimed twice, or names what its operation does not have',
    remedy: 'Correct the row: its conditions must tell it from all other rows with the same cmd.',
  },
  'v1-meaning-changed': {
    title: 'The document of version 1 means something else than its frozen copy',
    remedy:
      'Version 1 has no end date, and its clients rely on it: undo the change. If it is meant, accept it with `pnpm v1:accept` and commit spec/v1.baseline.json.',
  },
  'v1-wording-changed': {
    title: 'The document of version 1 has other words or examples than its frozen copy',
    remedy: 'No client can notice this. Accept it with `pnpm v1:accept` and commit spec/v1.baseline.json.',
  },
  'v1-baseline-missing': {
    title: 'There is no frozen copy of the document of version 1',
    remedy: 'Make it with `pnpm v1:accept` and commit spec/v1.baseline.json.',
  },
  'output-outside': {
    title: 'A generated file would be written outside its folder',
    remedy: 'This is a fault of the generator: file names must come from the naming authority.',
  },
  'output-duplicate': {
    title: 'Two generated files have the same path',
    remedy: 'This is a fault of the generator, or two tags of the spec differ only in punctuation.',
  },
  'generated-missing': {
    title: 'A generated file is missing',
    remedy: 'Run `pnpm generate` and commit the result.',
  },
  'generated-changed': {
    title: 'A generated file is out of date',
    remedy: 'Run `pnpm generate` and commit the result.',
  },
  'generated-orphaned': {
    title: 'A generated file is no longer generated',
    remedy: 'Delete it and commit that. A generator deletes what it no longer makes whenever it runs.',
  },
  'generated-edited': {
    title: 'A generated file was edited by hand',
    remedy:
      'Make the change in the spec, in the generator or in a hand-written file. To drop the edit, delete the file and run `pnpm generate`.',
  },
  'tool-failed': {
    title: 'A tool of the pipeline failed',
    remedy: 'Read its output above; if the spec is not at fault, reinstall with `pnpm install`.',
  },
} as const satisfies Record<string, { readonly title: string; readonly remedy: string }>;

export type DiagnosticCode = keyof typeof diagnosticCatalogue;
