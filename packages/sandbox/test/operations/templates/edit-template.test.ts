import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { createTemplate } from '../../../src/operations/templates/create-template.ts';
import { editTemplate } from '../../../src/operations/templates/edit-template.ts';
import { listTemplates } from '../../../src/operations/templates/list-templates.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

type Asked = Omit<ParametersOf<'editTemplate'>, 'id'>;

/** The template `id7`, which `jane` made. */
function withTemplate(): Hosting {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(createTemplate, { id, name: 'Starter', desc: 'Plain' });
  return server;
}

test.each<[asked: Asked, shown: object]>([
  [{}, {}],
  [{ name: 'Other' }, { template_name: 'Other' }],
  [{ desc: '' }, { template_desc: '' }],
  [{ scope: 'user' }, { template_scope: 'user' }],
  [{ scope: 'app', appcategory: '_categories_miscellaneous', icon: 'i.png' }, { template_scope: 'app' }],
  [{ template_filename: 'other' }, {}],
])('%j changes %j and nothing else', (asked, shown) => {
  const server = withTemplate();
  const [before] = server.run(listTemplates, {}).data;
  expect(server.run(editTemplate, { ...asked, id: 'id7' }).data).toEqual({ ...before, ...shown });
  expect(server.run(listTemplates, {}).data).toEqual([{ ...before, ...shown }]);
});

test.each<[asked: Partial<ParametersOf<'editTemplate'>>, refusal: string]>([
  [{ id: 'nothing' }, 'template_not_found (id)'],
  [{ name: '' }, 'empty_argument_name (name)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
])('editing with %j is refused with %s', (asked, refusal) => {
  expect(withTemplate().refusal(editTemplate, { id: 'id7', ...asked })).toBe(refusal);
});
