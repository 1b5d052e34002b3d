import { useId, useState } from 'react';
import { InstallList } from './install-list.tsx';
import { useSettled } from './use-settled.ts';
import type { BeginsWork } from './work.ts';

/** What is installed, and a search in it. */
export function Installs({ onBegin }: BeginsWork) {
  const [text, setText] = useState('');
  const q = useSettled(text.trim());
  const headingId = useId();
  const searchId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className="heading">
        <h3 id={headingId}>Installed</h3>
        <search className="search">
          <label className="unseen" htmlFor={searchId}>
            Search installs
          </label>
          <input
            id={searchId}
            type="search"
            placeholder="Search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </search>
      </div>
      <InstallList q={q} onBegin={onBegin} />
    </section>
  );
}
