import type { InstallApplicationError } from '@installatron-openapi/client';
import { useInstallApplication } from '@installatron-openapi/hooks';
import { type SubmitEvent, useId } from 'react';
import { ApplicationSelect } from './application-select.tsx';
import { Field } from './field.tsx';
import { installFault } from './install-fault.ts';
import { Problem } from './problem.tsx';
import type { BeginsWork } from './work.ts';

/** Installs an application, in the background. Its inputs are named as the API names them, so that an `errfield` finds them. */
export function InstallForm({ onBegin }: BeginsWork) {
  const headingId = useId();
  const install = useInstallApplication();
  const { error, isPending } = install;
  const faults = { id: installFault(error, 'id'), url: installFault(error, 'url') };
  const isElsewhere = error !== null && faults.id === undefined && faults.url === undefined;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const url = String(given.get('url')).trim();
    install.mutate(
      { id: String(given.get('id')), url, background: true },
      {
        onSuccess(change) {
          onBegin({ title: `Installing at ${url}`, change });
          form.reset();
        },
        onError: (failure) => focusOn(form, failure),
      },
    );
  }

  return (
    // The server knows best which addresses it has, so the browser is not asked.
    <form className="card" aria-labelledby={headingId} noValidate onSubmit={submit}>
      <h3 id={headingId}>Install an application</h3>
      <div className="fields">
        <Field label="Application" fault={faults.id}>
          {(ties) => <ApplicationSelect name="id" {...ties} />}
        </Field>
        <Field label="Address" fault={faults.url}>
          {(ties) => (
            <input
              name="url"
              type="url"
              autoComplete="off"
              placeholder="https://www.example.com/new"
              {...ties}
            />
          )}
        </Field>
        <button className="primary" type="submit" disabled={isPending}>
          {isPending ? 'Beginning …' : 'Install'}
        </button>
      </div>
      {isElsewhere && <Problem error={error} />}
    </form>
  );
}

/** Puts the cursor into the input that the server names. */
function focusOn(form: HTMLFormElement, error: InstallApplicationError): void {
  const field = error.name === 'ApiError' ? error.errfield : null;
  const input = field === null ? null : form.elements.namedItem(field);
  if (input instanceof HTMLElement) input.focus();
}
