import type { Chance } from './chance.ts';
import { isRecord, type Json, lookUp, mapOperations, mapPaths, mapRecord, methods } from './walk.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Says the parameters of a path for each operation. */
export function moveParameters(document: Json, { take }: Chance): Json {
  return mapPaths(document, (item, path) => {
    const { parameters, ...rest } = item;
    if (!take()) return [path, item];
    const operations = mapRecord(rest, (value, name) =>
      methods.includes(name) && isRecord(value)
        ? { ...value, parameters: [...listOf(parameters), ...listOf(value['parameters'])] }
        : value,
    );
    return [path, operations];
  });
}

/** Gives the parameters in paths other names. Those that stand elsewhere are put in their place first. */
export function renamePathParameters(document: Json, { take }: Chance): Json {
  const renamed = (value: unknown): unknown => {
    const found =
      isRecord(value) && typeof value['$ref'] === 'string' ? lookUp(document, value['$ref']) : value;
    return isRecord(found) && found['in'] === 'path'
      ? { ...found, name: `the_${String(found['name'])}` }
      : value;
  };
  const inside = (holder: Json): Json =>
    'parameters' in holder ? { ...holder, parameters: listOf(holder['parameters']).map(renamed) } : holder;
  return mapPaths(document, (item, path) => {
    if (!take()) return [path, item];
    const changed = mapRecord(inside(item), (value, name) =>
      methods.includes(name) && isRecord(value) ? inside(value) : value,
    );
    return [path.replaceAll(/\{([^{}]+)\}/g, '{the_$1}'), changed];
  });
}

/** Says what goes without saying of parameters. */
export function spellOutParameters(document: Json, { take }: Chance): Json {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    const isParameter =
      typeof value['in'] === 'string' && typeof value['name'] === 'string' && isRecord(value['schema']);
    return isParameter && take() ? { ...defaultsOf(value), ...value } : mapRecord(value, visit);
  };
  return mapRecord(document, (value, name) =>
    name === 'paths' || name === 'components' ? visit(value) : value,
  );
}

function defaultsOf(parameter: Json): Json {
  const isForm = parameter['in'] === 'query' || parameter['in'] === 'cookie';
  const usual = { required: false, deprecated: false, explode: isForm, style: isForm ? 'form' : 'simple' };
  return parameter['in'] === 'query' ? { ...usual, allowReserved: false } : usual;
}

/** Says the only status of success as its range. */
export function respellStatuses(document: Json, { take }: Chance): Json {
  return mapOperations(document, (operation) => {
    const responses = isRecord(operation['responses']) ? operation['responses'] : {};
    const successes = Object.keys(responses).filter((status) => status.startsWith('2'));
    if (successes.length !== 1 || !take()) return operation;
    const entries = Object.entries(responses).map(([status, response]) => [
      status === successes[0] ? '2XX' : status,
      response,
    ]);
    return { ...operation, responses: Object.fromEntries(entries) };
  });
}

/** Says what the document says of security for an operation. */
export function spellOutSecurity(document: Json, { take }: Chance): Json {
  const usual = document['security'] ?? [];
  return mapOperations(document, (operation) =>
    take() && !('security' in operation) ? { ...operation, security: usual } : operation,
  );
}

/** Writes media types in another case, with a charset that they have anyway. */
export function respellMediaTypes(document: Json, { take }: Chance): Json {
  const visit = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each, ''));
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => {
      const other =
        name === 'content' && key.includes('/') && take()
          ? `${key.replace('application', 'Application')}; charset=UTF-8`
          : key;
      return [other, visit(inner, key)];
    });
    return Object.fromEntries(entries);
  };
  return mapRecord(document, (value, name) => (name === 'paths' ? visit(value, name) : value));
}

/** Lists whose order means nothing. */
const unordered =
  /^(parameters|required|enum|tags|anyOf|oneOf|allOf|security|type|servers|x-errcodes|x-invalidates|x-extensible-enum)$/;

/** In data, every order may mean something. */
function isData(name: string): boolean {
  return /^(x-.*|examples?|value|default)$/.test(name) && !unordered.test(name);
}

/** Writes members, and items of lists whose order means nothing, in another order. */
export function shuffle(document: Json, chance: Chance): Json {
  const visit = (value: unknown, name: string): unknown => {
    if (Array.isArray(value) && !isData(name)) {
      const items = value.map((each) => visit(each, ''));
      return unordered.test(name) ? chance.shuffle(items) : items;
    }
    if (!isRecord(value) || isData(name)) return value;
    return Object.fromEntries(
      chance.shuffle(Object.entries(value)).map(([key, inner]) => [key, visit(inner, key)]),
    );
  };
  return Object.fromEntries(
    chance.shuffle(Object.entries(document)).map(([key, inner]) => [key, visit(inner, key)]),
  );
}
