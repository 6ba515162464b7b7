/** The file for pages without a bundler, on a page that allows next to nothing and notes what is tried. */
import { type RugVragenlijst } from '../../src/index.js';
import { Flow } from './flow.js';

interface Seen {
  violations: string[];
  reports: string[];
  errors: string[];
  calls: string[];
}
export interface Visit {
  flow: Flow;
  seen: Seen;
  page: Window & typeof globalThis;
  /** All that the page asked for, in order. */
  requests(): string[];
  /** What could be left behind on the machine. */
  traces(): Promise<unknown>;
}

/** Opens the page in a frame that real clicks can reach. */
export async function visit(): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '500';
  frame.src = new URL('../../../test/pages/csp.html', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Visit['page'];
  await page.customElements.whenDefined('rug-vragenlijst');
  const flow = new Flow(page.document.querySelector<RugVragenlijst>('rug-vragenlijst')!);
  await flow.settled();
  return {
    flow,
    seen: (page as unknown as { seen: Seen }).seen,
    page,
    requests: () =>
      page.performance
        .getEntriesByType('resource')
        .sort((a, b) => a.startTime - b.startTime)
        .map(({ name }) => new URL(name).pathname.replace(/^.*\/(dist|test)\//, '$1/')),
    traces: async () => ({
      local: { ...page.localStorage },
      session: { ...page.sessionStorage },
      cookie: document.cookie,
      databases: await page.indexedDB.databases(),
      url: page.location.href,
      history: page.history.length,
    }),
  };
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));
