import type { Answer } from '@installatron-openapi/types';
import { refusal } from '../answers.ts';
import { findApplication } from '../catalogue.ts';
import { makeInstall } from '../make.ts';
import type { Asked } from '../routes.ts';
import type { State } from '../state.ts';
import { carryOut } from './carry-out.ts';

/** `POST /browser/{id}/install` */
export function installApplication(state: State, { id, body, now }: Asked): Answer {
  const application = findApplication(id);
  if (application === undefined) {
    return refusal(404, 'application_not_found', 'The application could not be found.', 'id');
  }
  const url = String(body['url'] ?? '');
  if (url === '') return refusal(400, 'empty_argument_url', 'The url input is empty.', 'url');
  const domain = URL.canParse(url) ? new URL(url).hostname : '';
  if (![...state.domains, ...state.full].includes(domain)) {
    return refusal(400, 'invalid_argument_url', 'The url input is not valid.', 'url');
  }
  const { name = id, version = '' } = application;
  const install = makeInstall({ title: name, application: id, version, url, owner: state.owner }, now);
  return carryOut(state, body, now, {
    task: { cmd: 'browser/install', label: `Install ${name}`, url, install: install.id },
    isDoomed: state.full.includes(domain),
    made: install,
    finish: () => void state.installs.unshift(install),
  });
}
