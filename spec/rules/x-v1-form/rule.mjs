import { readFileSync } from 'node:fs';
import { parsePointer } from '@installatron-openapi/generate-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { at, atPath, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { member, textOf } from '../shared/values.mjs';
import { walk } from '../shared/walk.mjs';
import { describeFault, strayKeyOf, worthSaying } from './fault.mjs';
import { meantForms } from './form.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: '`x-v1` has one of the forms that spec/README.md shows for the place where it stands.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(new URL('../../x-v1.schema.json', import.meta.url), 'utf8')), 'x-v1');

/** @param {unknown} document */
function check(document) {
  return walk(document)
    .nodes.map((node) => at(node, 'x-v1'))
    .filter(({ value }) => value !== undefined)
    .flatMap(meantForms)
    .flatMap((meant) =>
      'advice' in meant ? [finding(meant.place, meant.advice)] : formFindings(meant.place, meant.form),
    );
}

/**
 * @param {Place} place
 * @param {string} form
 */
function formFindings(place, form) {
  const validate = ajv.getSchema(`x-v1#/$defs/${form}`);
  if (validate === undefined) throw new Error(`x-v1.schema.json has no form ${form}.`);
  validate(place.value);
  const title = textOf(member(validate.schema, 'title'));
  return worthSaying(validate.errors ?? []).map((fault) =>
    finding(
      atPath(place, [...parsePointer(fault.instancePath), ...strayKeyOf(fault)]),
      `${describeFault(fault)} Read as "${title}".`,
    ),
  );
}
