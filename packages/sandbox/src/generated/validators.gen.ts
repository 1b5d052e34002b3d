// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-5164bfc7f703fd3cf8a882a8fb5e10df99d3a0d2ab58a8eca16771ebc0cd53f2
// @ts-nocheck
// Whether a value fits a schema, by Ajv.
'use strict';
export const isValid0 = validate1;
const schema1 = { type: 'string' };
function validate1(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate1.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid1 = validate2;
const schema2 = { type: 'integer', minimum: 0 };
function validate2(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    validate2.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate2.errors = [
          {
            instancePath,
            schemaPath: '#/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          },
        ];
        return false;
      }
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid2 = validate3;
const schema3 = { type: 'integer', minimum: 1 };
function validate3(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    validate3.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate3.errors = [
          {
            instancePath,
            schemaPath: '#/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          },
        ];
        return false;
      }
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid3 = validate4;
const schema4 = { type: 'string' };
function validate4(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate4.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
validate4.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid4 = validate5;
const schema5 = { type: 'boolean' };
function validate5(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'boolean') {
    validate5.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'boolean' } }];
    return false;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
validate5.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid5 = validate6;
const schema6 = { type: 'string', enum: ['none', 'all', 'input'] };
function validate6(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate6.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'none' || data === 'all' || data === 'input')) {
    validate6.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema6.enum } },
    ];
    return false;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
validate6.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid6 = validate7;
const schema7 = { type: 'string', format: 'uri' };
function validate7(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (errors === 0) {
      if (!(typeof data === 'string')) {
        validate7.errors = [
          { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } },
        ];
        return false;
      }
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid7 = validate8;
const schema8 = { type: 'string', enum: ['none', 'all', 'minor'] };
function validate8(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate8.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'none' || data === 'all' || data === 'minor')) {
    validate8.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema8.enum } },
    ];
    return false;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
validate8.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid8 = validate9;
const schema9 = { type: 'string', enum: ['none', 'all'] };
function validate9(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate9.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'none' || data === 'all')) {
    validate9.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema9.enum } },
    ];
    return false;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
validate9.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid9 = validate10;
const schema10 = { type: 'string', enum: ['none', 'all', 'custom'] };
function validate10(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate10.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'none' || data === 'all' || data === 'custom')) {
    validate10.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema10.enum } },
    ];
    return false;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
validate10.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid10 = validate11;
const schema11 = { type: 'array', items: { $ref: '#/components/schemas/NotificationName' } };
const schema12 = {
  type: 'string',
  enum: [
    'backup',
    'backup_error',
    'clone',
    'clone_error',
    'install',
    'install_error',
    'plugin_update',
    'plugin_update_available',
    'plugin_update_error',
    'restore',
    'restore_error',
    'sync',
    'sync_error',
    'template',
    'template_error',
    'update',
    'update_available',
    'update_error',
  ],
};
function validate11(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (typeof data0 !== 'string') {
          validate11.errors = [
            {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/components/schemas/NotificationName/type',
              keyword: 'type',
              params: { type: 'string' },
            },
          ];
          return false;
        }
        if (
          !(
            data0 === 'backup' ||
            data0 === 'backup_error' ||
            data0 === 'clone' ||
            data0 === 'clone_error' ||
            data0 === 'install' ||
            data0 === 'install_error' ||
            data0 === 'plugin_update' ||
            data0 === 'plugin_update_available' ||
            data0 === 'plugin_update_error' ||
            data0 === 'restore' ||
            data0 === 'restore_error' ||
            data0 === 'sync' ||
            data0 === 'sync_error' ||
            data0 === 'template' ||
            data0 === 'template_error' ||
            data0 === 'update' ||
            data0 === 'update_available' ||
            data0 === 'update_error'
          )
        ) {
          validate11.errors = [
            {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/components/schemas/NotificationName/enum',
              keyword: 'enum',
              params: { allowedValues: schema12.enum },
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate11.errors = [
        { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } },
      ];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
validate11.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
export const isValid11 = validate12;
const schema13 = { type: 'string', format: 'email' };
const formats0 = /^[^@\s]+@[^@\s]+$/;
function validate12(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === 'string') {
        if (!formats0.test(data)) {
          validate12.errors = [
            { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'email' } },
          ];
          return false;
        }
      } else {
        validate12.errors = [
          { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } },
        ];
        return false;
      }
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
validate12.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid12 = validate13;
const schema14 = { type: ['string', 'integer', 'boolean'] };
function validate13(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    typeof data !== 'string' &&
    !(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data)) &&
    typeof data !== 'boolean'
  ) {
    validate13.errors = [
      { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: schema14.type } },
    ];
    return false;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid13 = validate14;
const schema15 = { type: 'string', format: 'password' };
function validate14(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (errors === 0) {
      if (!(typeof data === 'string')) {
        validate14.errors = [
          { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } },
        ];
        return false;
      }
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
validate14.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid14 = validate15;
const schema16 = { type: 'boolean' };
function validate15(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'boolean') {
    validate15.errors = [
      { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'boolean' } },
    ];
    return false;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
validate15.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid15 = validate16;
const schema17 = { type: 'string', enum: ['none', 'custom', 'schedule'] };
function validate16(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate16.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'none' || data === 'custom' || data === 'schedule')) {
    validate16.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema17.enum } },
    ];
    return false;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid16 = validate17;
const schema18 = { type: 'integer' };
function validate17(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    validate17.errors = [
      { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } },
    ];
    return false;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
validate17.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid17 = validate18;
const schema19 = { type: 'string', enum: ['none', 'all', 'minor', 'custom'] };
function validate18(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate18.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'none' || data === 'all' || data === 'minor' || data === 'custom')) {
    validate18.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema19.enum } },
    ];
    return false;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
validate18.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid18 = validate19;
const schema20 = { type: 'array', items: { type: 'string' } };
function validate19(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate19.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (typeof data[i0] !== 'string') {
          validate19.errors = [
            {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/items/type',
              keyword: 'type',
              params: { type: 'string' },
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate19.errors = [
        { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } },
      ];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
validate19.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
export const isValid19 = validate20;
const schema21 = { type: 'string', enum: ['true'] };
function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate20.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'true')) {
    validate20.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema21.enum } },
    ];
    return false;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid20 = validate21;
const schema22 = {
  type: 'string',
  enum: [
    '_categories_contentmanagementsystems',
    '_categories_communitysoftware',
    '_categories_ecommerceandbusiness',
    '_categories_imagesandfiles',
    '_categories_surveysandstatistics',
    '_categories_miscellaneous',
  ],
};
function validate21(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate21.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (
    !(
      data === '_categories_contentmanagementsystems' ||
      data === '_categories_communitysoftware' ||
      data === '_categories_ecommerceandbusiness' ||
      data === '_categories_imagesandfiles' ||
      data === '_categories_surveysandstatistics' ||
      data === '_categories_miscellaneous'
    )
  ) {
    validate21.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema22.enum } },
    ];
    return false;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid21 = validate22;
const schema23 = { type: 'string', enum: ['user', 'admin', 'app'] };
function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate22.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'user' || data === 'admin' || data === 'app')) {
    validate22.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema23.enum } },
    ];
    return false;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid22 = validate23;
const schema24 = { type: 'string', enum: ['user', 'reseller'] };
function validate23(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    validate23.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }];
    return false;
  }
  if (!(data === 'user' || data === 'reseller')) {
    validate23.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema24.enum } },
    ];
    return false;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { dynamicProps: false, dynamicItems: false };
export const isValid23 = validate24;
const schema25 = { type: 'array', items: { $ref: '#/components/schemas/WebsiteRequest' } };
const schema26 = {
  type: 'object',
  properties: {
    databases: { type: 'array', items: { $ref: '#/components/schemas/WebsiteDatabase' } },
    email: { type: 'string' },
    label: { type: 'string' },
    path: { type: 'string' },
    reseller: { type: 'string' },
    server: { type: 'string' },
    vhosts: { type: 'object', additionalProperties: { type: 'string' } },
  },
  additionalProperties: true,
};
const schema27 = {
  required: [],
  type: 'object',
  properties: {
    name: { type: 'string' },
    type: { type: 'string' },
    host: { type: 'string' },
    pass: { type: 'string' },
    user: { type: 'string' },
  },
};
const func0 = Object.prototype.hasOwnProperty;
function validate25(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.databases !== undefined && func0.call(data, 'databases')) {
        let data0 = data.databases;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
                  if (data1.name !== undefined && func0.call(data1, 'name')) {
                    const _errs7 = errors;
                    if (typeof data1.name !== 'string') {
                      validate25.errors = [
                        {
                          instancePath: instancePath + '/databases/' + i0 + '/name',
                          schemaPath: '#/components/schemas/WebsiteDatabase/properties/name/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ];
                      return false;
                    }
                    var valid3 = _errs7 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data1.type !== undefined && func0.call(data1, 'type')) {
                      const _errs9 = errors;
                      if (typeof data1.type !== 'string') {
                        validate25.errors = [
                          {
                            instancePath: instancePath + '/databases/' + i0 + '/type',
                            schemaPath: '#/components/schemas/WebsiteDatabase/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ];
                        return false;
                      }
                      var valid3 = _errs9 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data1.host !== undefined && func0.call(data1, 'host')) {
                        const _errs11 = errors;
                        if (typeof data1.host !== 'string') {
                          validate25.errors = [
                            {
                              instancePath: instancePath + '/databases/' + i0 + '/host',
                              schemaPath: '#/components/schemas/WebsiteDatabase/properties/host/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ];
                          return false;
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data1.pass !== undefined && func0.call(data1, 'pass')) {
                          const _errs13 = errors;
                          if (typeof data1.pass !== 'string') {
                            validate25.errors = [
                              {
                                instancePath: instancePath + '/databases/' + i0 + '/pass',
                                schemaPath: '#/components/schemas/WebsiteDatabase/properties/pass/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ];
                            return false;
                          }
                          var valid3 = _errs13 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data1.user !== undefined && func0.call(data1, 'user')) {
                            const _errs15 = errors;
                            if (typeof data1.user !== 'string') {
                              validate25.errors = [
                                {
                                  instancePath: instancePath + '/databases/' + i0 + '/user',
                                  schemaPath: '#/components/schemas/WebsiteDatabase/properties/user/type',
                                  keyword: 'type',
                                  params: { type: 'string' },
                                },
                              ];
                              return false;
                            }
                            var valid3 = _errs15 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate25.errors = [
                    {
                      instancePath: instancePath + '/databases/' + i0,
                      schemaPath: '#/components/schemas/WebsiteDatabase/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    },
                  ];
                  return false;
                }
              }
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate25.errors = [
              {
                instancePath: instancePath + '/databases',
                schemaPath: '#/properties/databases/type',
                keyword: 'type',
                params: { type: 'array' },
              },
            ];
            return false;
          }
        }
        var valid0 = _errs2 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.email !== undefined && func0.call(data, 'email')) {
          const _errs17 = errors;
          if (typeof data.email !== 'string') {
            validate25.errors = [
              {
                instancePath: instancePath + '/email',
                schemaPath: '#/properties/email/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ];
            return false;
          }
          var valid0 = _errs17 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.label !== undefined && func0.call(data, 'label')) {
            const _errs19 = errors;
            if (typeof data.label !== 'string') {
              validate25.errors = [
                {
                  instancePath: instancePath + '/label',
                  schemaPath: '#/properties/label/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ];
              return false;
            }
            var valid0 = _errs19 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== undefined && func0.call(data, 'path')) {
              const _errs21 = errors;
              if (typeof data.path !== 'string') {
                validate25.errors = [
                  {
                    instancePath: instancePath + '/path',
                    schemaPath: '#/properties/path/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ];
                return false;
              }
              var valid0 = _errs21 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reseller !== undefined && func0.call(data, 'reseller')) {
                const _errs23 = errors;
                if (typeof data.reseller !== 'string') {
                  validate25.errors = [
                    {
                      instancePath: instancePath + '/reseller',
                      schemaPath: '#/properties/reseller/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ];
                  return false;
                }
                var valid0 = _errs23 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.server !== undefined && func0.call(data, 'server')) {
                  const _errs25 = errors;
                  if (typeof data.server !== 'string') {
                    validate25.errors = [
                      {
                        instancePath: instancePath + '/server',
                        schemaPath: '#/properties/server/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs25 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.vhosts !== undefined && func0.call(data, 'vhosts')) {
                    let data12 = data.vhosts;
                    const _errs27 = errors;
                    if (errors === _errs27) {
                      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
                        for (const key0 of Object.keys(data12)) {
                          const _errs30 = errors;
                          if (typeof data12[key0] !== 'string') {
                            validate25.errors = [
                              {
                                instancePath:
                                  instancePath + '/vhosts/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                                schemaPath: '#/properties/vhosts/additionalProperties/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ];
                            return false;
                          }
                          var valid4 = _errs30 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate25.errors = [
                          {
                            instancePath: instancePath + '/vhosts',
                            schemaPath: '#/properties/vhosts/type',
                            keyword: 'type',
                            params: { type: 'object' },
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs27 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [
        { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } },
      ];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate24(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (
          !validate25(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate24.errors = [
        { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } },
      ];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
