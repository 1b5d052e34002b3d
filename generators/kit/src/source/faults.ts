import {
  type Document,
  isNode,
  isScalar,
  type Pair,
  type ParsedNode,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';

/** Something in a YAML text that cannot be read as a spec, and where it begins. */
export type Fault = { readonly offset: number; readonly reason: string };

/** What `parseDocument` gives. */
type ParsedDocument = Document.Parsed<ParsedNode, boolean>;

/** The syntax errors of a document; without any, what is good YAML but has no meaning in JSON. */
export function findFaults(document: ParsedDocument): readonly Fault[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) {
    return [{ offset: 0, reason: 'The file is nested too deeply to be read' }];
  }
  if (errors.length > 0) return withoutEchoes(errors).map((error) => syntaxFault(document, error));
  return [...documentFaults(document), ...nodeFaults(document)];
}

// After these the parser is still in step with the text.
const harmless = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

// After any other mistake it stumbles over good lines too: one wrong indentation is up to six errors.
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => !harmless.includes(code));
  return first === undefined ? errors : [first];
}

// The parser reports an open quote where the text ends; the mistake is where the quote begins.
function syntaxFault(document: ParsedDocument, error: YAMLError): Fault {
  let offset = error.pos[0];
  if (error.code === 'MISSING_CHAR') {
    visit(document.contents, {
      Scalar: (_, { range, type }) => {
        if (type?.startsWith('QUOTE') && range?.[1] === error.pos[0]) offset = range[0];
      },
    });
  }
  return { offset, reason: error.message };
}

function documentFaults(document: ParsedDocument): readonly Fault[] {
  if (document.contents === null) return [{ offset: 0, reason: 'The file is empty' }];
  const { version } = document.directives?.yaml ?? {};
  return version === '1.2' ? [] : [{ offset: 0, reason: `YAML ${version} is not read, only YAML 1.2` }];
}

function nodeFaults(document: ParsedDocument): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document.contents, {
    Alias: (_, { source, range }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        reason: `Aliases are not read: write out what *${source} means`,
      });
    },
    Pair: (_, { key }) => {
      const reason = keyFault(key);
      if (reason !== undefined) faults.push({ offset: isNode(key) ? (key.range?.[0] ?? 0) : 0, reason });
    },
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'number' || Number.isFinite(value)) return;
      faults.push({ offset: range?.[0] ?? 0, reason: `${value} is no number of JSON` });
    },
  });
  return faults;
}

function keyFault(key: Pair['key']): string | undefined {
  if (!isScalar(key) || key.value === null) return 'A key must be a text';
  const merges = key.value === '<<' && key.type === Scalar.PLAIN;
  return merges ? 'Merge keys are not read: write out what << brings in' : undefined;
}
