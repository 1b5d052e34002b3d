import { Activity } from 'react';
import { ServerNav } from './server-nav.tsx';
import { ServerPanel } from './server-panel.tsx';
import { servers } from './servers.ts';
import { useShown } from './use-shown.ts';

/** The whole page: one server, or several side by side. */
export function App() {
  const shown = useShown();
  return (
    <>
      <header className="top">
        <h1>Installs</h1>
        <ServerNav />
      </header>
      <main className="panels">
        {servers.map((server) => (
          // What is hidden keeps its state and asks for nothing.
          <Activity key={server.name} mode={shown.includes(server) ? 'visible' : 'hidden'}>
            <ServerPanel server={server} />
          </Activity>
        ))}
      </main>
    </>
  );
}
