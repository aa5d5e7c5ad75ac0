/** A page that is measured: what the figures call it, and where it is. */
export interface Page {
  readonly name: string;
  readonly path: (applicationId: string) => string;
}

/** The unit of every ratio: no session, no query, no layout of its own. */
export const BARE: Page = { name: 'bare', path: () => '/bench/bare' };

export const PAGES: readonly Page[] = [
  { name: 'today', path: () => '/today' },
  { name: 'board', path: () => '/applications' },
  { name: 'list', path: () => '/applications/list' },
  { name: 'application', path: (id) => `/applications/${id}` },
  { name: 'concerns', path: () => '/feedback' },
  { name: 'practice', path: () => '/practice' },
  { name: 'insights', path: () => '/insights' },
  { name: 'capture', path: () => '/applications/capture' },
  { name: 'stages', path: () => '/stages' },
  { name: 'interviews', path: () => '/interviews' },
  { name: 'organisations', path: () => '/organisations' },
  { name: 'contacts', path: () => '/contacts' },
  { name: 'follow-ups', path: () => '/follow-ups' },
  { name: 'goal', path: () => '/goal' },
  { name: 'side by side', path: () => '/goal/beside' },
  { name: 'targets', path: () => '/targets' },
  { name: 'offers', path: () => '/offers' },
  { name: 'account', path: () => '/account' },
  // The session check and nothing else.
  { name: 'session', path: () => '/account/password' },
];
