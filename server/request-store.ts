import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request carries from its action to its page, and from its page to the response's status. */
export interface RequestStore {
  /** Path and query as asked for. */
  readonly path: string;
  /** Applied when the headers are written, unless a router of the browser's asked (it wants 200). */
  status?: number;
  /** Whose page it is, as a tag, where their browser may keep it (lib/offline/rules.ts). */
  whose?: string;
  /** A form that failed in this request: what to show should the page itself fail too. */
  kept?: KeptForm;
}
export interface KeptForm {
  readonly action: (state: never, form: FormData) => Promise<unknown>;
  readonly values: Record<string, string>;
}

/** On globalThis, since the server (scripts/serve.mjs) and Next's bundle each have their own copy of this module. */
const shared = globalThis as typeof globalThis & { onwardRequest?: AsyncLocalStorage<RequestStore> };
shared.onwardRequest ??= new AsyncLocalStorage<RequestStore>();
export const requestStores = shared.onwardRequest;

/** The request's store; undefined under plain `next dev`, where statuses stay 200 and no form is carried. */
export const requestStore = () => requestStores.getStore();
