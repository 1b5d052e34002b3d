import { servers } from './servers.ts';
import { useShown } from './use-shown.ts';

/** Chooses which servers are shown. Links, so that the back button and bookmarks work. */
export function ServerNav() {
  const shown = useShown();
  const isAll = shown.length === servers.length;
  return (
    <nav className="servers" aria-label="Servers">
      {servers.map((server) => (
        <a
          key={server.name}
          href={`#/${server.name}`}
          aria-current={!isAll && shown.includes(server) ? 'page' : undefined}
        >
          {server.title}
        </a>
      ))}
      <a href="#/all" aria-current={isAll ? 'page' : undefined}>
        Side by side
      </a>
    </nav>
  );
}
