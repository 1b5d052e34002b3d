import formats from '@stoplight/spectral-formats';
import rulesets from '@stoplight/spectral-rulesets';
import answerEnumOpen from './answer-enum-open/rule.mjs';
import answerRequired from './answer-required/rule.mjs';
import backgroundDeclared from './background-declared/rule.mjs';
import confidenceKnown from './confidence-known/rule.mjs';
import errcodeCatalogued from './errcode-catalogued/rule.mjs';
import errcodeUsed from './errcode-used/rule.mjs';
import invalidatesDeclared from './invalidates-declared/rule.mjs';
import listPagination from './list-pagination/rule.mjs';
import noSecretInExample from './no-secret-in-example/rule.mjs';
import operationDescriptionAdds from './operation-description-adds/rule.mjs';
import operationExamples from './operation-examples/rule.mjs';
import operationHasOneTag from './operation-has-one-tag/rule.mjs';
import operationIdCaseAndVerb from './operation-id-case-and-verb/rule.mjs';
import operationSharedErrors from './operation-shared-errors/rule.mjs';
import operationSummaryStyle from './operation-summary-style/rule.mjs';
import parameterDescribed from './parameter-described/rule.mjs';
import propertyDescribed from './property-described/rule.mjs';
import repeatableDeclared from './repeatable-declared/rule.mjs';
import requestBodyForms from './request-body-forms/rule.mjs';
import requestEnumClosed from './request-enum-closed/rule.mjs';
import responseErrcodeExamples from './response-errcode-examples/rule.mjs';
import taskDeclared from './task-declared/rule.mjs';
import xV1Codec from './x-v1-codec/rule.mjs';
import xV1Commands from './x-v1-commands/rule.mjs';
import xV1Form from './x-v1-form/rule.mjs';
import xV1Names from './x-v1-names/rule.mjs';
import xV1Notes from './x-v1-notes/rule.mjs';
import xV1Stated from './x-v1-stated/rule.mjs';
import xV1Values from './x-v1-values/rule.mjs';

/** What the bundle is held to: the rules of this folder, and those of `spectral:oas` that look at single places. */
export default {
  extends: [[rulesets.oas, 'off']],
  formats: [formats.oas3_1],
  rules: {
    'answer-enum-open': answerEnumOpen,
    'answer-required': answerRequired,
    'background-declared': backgroundDeclared,
    'confidence-known': confidenceKnown,
    'errcode-catalogued': errcodeCatalogued,
    'errcode-used': errcodeUsed,
    'invalidates-declared': invalidatesDeclared,
    'list-pagination': listPagination,
    'no-secret-in-example': noSecretInExample,
    'operation-description-adds': operationDescriptionAdds,
    'operation-examples': operationExamples,
    'operation-has-one-tag': operationHasOneTag,
    'operation-id-case-and-verb': operationIdCaseAndVerb,
    'operation-shared-errors': operationSharedErrors,
    'operation-summary-style': operationSummaryStyle,
    'parameter-described': parameterDescribed,
    'property-described': propertyDescribed,
    'repeatable-declared': repeatableDeclared,
    'request-body-forms': requestBodyForms,
    'request-enum-closed': requestEnumClosed,
    'response-errcode-examples': responseErrcodeExamples,
    'task-declared': taskDeclared,
    'x-v1-codec': xV1Codec,
    'x-v1-commands': xV1Commands,
    'x-v1-form': xV1Form,
    'x-v1-names': xV1Names,
    'x-v1-notes': xV1Notes,
    'x-v1-stated': xV1Stated,
    'x-v1-values': xV1Values,

    'info-description': 'error',
    'info-license': 'error',
    'no-eval-in-markdown': 'error',
    'no-script-tags-in-markdown': 'error',
    'oas3-api-servers': 'error',
    'oas3-server-variables': 'error',
    'openapi-tags': 'error',
    'path-declarations-must-exist': 'error',
    'path-not-include-query': 'error',
    'tag-description': 'error',
  },
};
