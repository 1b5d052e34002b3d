import { expect, test } from 'vitest';
import { createTemplate } from '../../../src/operations/templates/create-template.ts';
import { deleteTemplate } from '../../../src/operations/templates/delete-template.ts';
import { listTemplates } from '../../../src/operations/templates/list-templates.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

/** The template `id7`, which `jane` made. */
function withTemplate(): Hosting {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(createTemplate, { id, name: 'Starter', desc: 'Plain' });
  return server;
}

test('a template that was deleted is gone', () => {
  const server = withTemplate();
  expect(server.run(deleteTemplate, { id: 'id7', user: 'hosting' })).toEqual({});
  expect(server.run(listTemplates, {}).data).toEqual([]);
  expect(server.refusal(deleteTemplate, { id: 'id7' })).toBe('template_not_found (id)');
});

test('being offered a template is not enough for deleting it', () => {
  expect(withTemplate().refusal(deleteTemplate, { id: 'id7', user: 'bob' })).toBe(
    'invalid_argument_user (user)',
  );
});
