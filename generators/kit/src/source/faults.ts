import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  LineCounter,
  Pair,
  type ParsedNode,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
