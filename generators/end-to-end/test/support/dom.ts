import { Window } from 'happy-dom';

/*
 * The DOM that React renders into, and nothing more. vitest's happy-dom environment would replace fetch, Request and
 * AbortSignal too; requests here shall go out, and be aborted, the way they are in Node.
 */
const window = new Window();
const names = ['document', 'HTMLElement', 'HTMLIFrameElement', 'Node', 'MutationObserver'] as const;
const shared = names.map((name) => [name, window[name]] as const);
Object.assign(globalThis, { window, IS_REACT_ACT_ENVIRONMENT: true, ...Object.fromEntries(shared) });
