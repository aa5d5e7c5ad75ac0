import type { CoachScope } from '@/db/scope';
import { CLIENT_PAGES, type ClientPage } from '@/lib/coach-links/rules';

/** A page that the bar above a client's pages leads to, and those that stand beneath it. */
export interface ClientPlace {
  readonly page: ClientPage;
  /** What comes after `/clients/[link]`. */
  readonly path: string;
  readonly words: string;
  /** Pages that count as being there. */
  readonly holds?: readonly ClientPage[];
  readonly beneath?: readonly ClientPlace[];
}

/** In the order in which they stand. A place without its part is not there: no lock, and no word. */
const PLACES: readonly ClientPlace[] = [
  { page: 'overview', path: '', words: 'Overview' },
  { page: 'activity', path: '/activity', words: 'Activity' },
  {
    page: 'board',
    path: '/board',
    words: 'Applications',
    beneath: [
      { page: 'board', path: '/board', words: 'Board' },
      { page: 'applications', path: '/applications', words: 'List', holds: ['application'] },
      { page: 'interviews', path: '/interviews', words: 'Interviews', holds: ['interview'] },
      { page: 'offers', path: '/offers', words: 'Offers', holds: ['offer'] },
      { page: 'targets', path: '/targets', words: 'Targets' },
      { page: 'organisations', path: '/organisations', words: 'Organisations', holds: ['organisation'] },
    ],
  },
  {
    page: 'rejections',
    path: '/rejections',
    words: 'Feedback',
    beneath: [
      { page: 'rejections', path: '/rejections', words: 'Noes', holds: ['rejection'] },
      { page: 'feedback', path: '/feedback', words: 'What was said', holds: ['concern'] },
    ],
  },
  {
    page: 'practice',
    path: '/practice',
    words: 'Practice',
    beneath: [
      { page: 'practice', path: '/practice', words: 'To practise', holds: ['practice-item'] },
      { page: 'rehearsals', path: '/rehearsals', words: 'Rehearsals', holds: ['rehearsal'] },
      { page: 'skills', path: '/skills', words: 'Skills' },
      { page: 'stories', path: '/stories', words: 'Stories', holds: ['story'] },
      { page: 'resumes', path: '/resumes', words: 'Resumes', holds: ['resume'] },
      { page: 'questions', path: '/questions', words: 'Questions', holds: ['question'] },
    ],
  },
  { page: 'insights', path: '/insights', words: 'Insights' },
  {
    page: 'messages',
    path: '/messages',
    words: 'Messages',
    beneath: [
      { page: 'messages', path: '/messages', words: 'Comments' },
      { page: 'notes', path: '/notes', words: 'Notes' },
      { page: 'shown', path: '/shown', words: 'Shown' },
      { page: 'meetings', path: '/meetings', words: 'Meetings' },
      { page: 'preparation', path: '/preparation', words: 'Preparation' },
    ],
  },
];

/** The places that a link opens. */
export function placesOf({ may }: Pick<CoachScope, 'may'>): readonly ClientPlace[] {
  const isOpen = ({ page }: ClientPlace) => CLIENT_PAGES[page] === null || may.has(CLIENT_PAGES[page]);
  return PLACES.filter(isOpen).map((place) => ({ ...place, beneath: place.beneath?.filter(isOpen) ?? [] }));
}

/** Whether a page is at a place, or at one beneath it. */
export const isAt = (page: ClientPage, place: ClientPlace): boolean =>
  place.page === page ||
  (place.holds?.includes(page) ?? false) ||
  (place.beneath?.some((one) => isAt(page, one)) ?? false);

/** The address of one of a client's pages. */
export const clientHref = ({ linkId }: Pick<CoachScope, 'linkId'>, path: string): string =>
  `/clients/${linkId}${path}`;

/** What the client is called. */
export const clientIn = ({ clientName }: Pick<CoachScope, 'clientName'>): string =>
  clientName || 'Your client';
