import { v7 as newId } from 'uuid';
import { PAGES, type Rows } from './pages';

/** Whoever is not signed in, also with a link that leads nowhere any more. */
export const STRANGERS_PAGES: Record<string, (rows: Rows) => string[]> = {
  'of a stranger’s': ({ coaches: { look, token } }) => [
    '/',
    '/no',
    '/for-coaches',
    '/offline',
    '/sign-in?next=%2Faccount',
    '/sign-in/code',
    '/sign-in/leaving',
    '/sign-in/link',
    '/sign-up',
    '/reset',
    `/reset/${newId()}`,
    `/verify/${newId()}`,
    `/welcome/${newId()}`,
    `/confirm/${newId()}`,
    '/account/left',
    '/account/linked',
    '/invitations',
    `/invitations/${token}`,
    `/invitations/${newId()}`,
    `/look/${look}`,
    `/look/${newId()}`,
    '/nowhere/at-all',
  ],
};

/** A coach's own pages, and a client's wherever the coach may write. */
export const COACHS_PAGES: Record<string, (rows: Rows) => string[]> = {
  'of a coach’s own': ({ coaches: { programme } }) => [
    '/clients',
    '/clients?find=nobody',
    '/clients/groups',
    '/clients/report',
    '/clients/assign',
    '/clients/programmes',
    `/clients/programmes/${programme}`,
    '/clients/invite',
    '/clients/profile',
  ],
  'where a coach writes for a client': ({ application, coaches: { coachLink, shown } }) =>
    [
      '',
      '/activity',
      '/board',
      `/applications/${application}`,
      '/practice/assign',
      '/practice/assign?give=question',
      '/practice/assign?give=template',
      '/propose',
      '/skills/rate',
      '/preparation',
      '/meetings',
      '/messages',
      '/notes',
      '/shown',
      `/shown/${shown}`,
    ].map((place) => `/clients/${coachLink}${place}`),
  'of a client’s that a coach reads': (of) =>
    [
      '/applications',
      `/concerns/${of.invited.concernId}`,
      '/feedback',
      '/insights',
      '/interviews',
      `/interviews/${of.past}`,
      '/offers',
      `/offers/${of.offer}`,
      '/organisations',
      `/organisations/${of.network.organisationId}`,
      '/practice',
      `/practice/${of.item}`,
      '/questions',
      '/questions/mistake',
      '/rehearsals',
      `/rehearsals/${of.practised.rehearsalId}`,
      '/rejections',
      `/rejections/${of.round.rejectionId}`,
      '/resumes',
      `/resumes/${of.resume}`,
      '/skills',
      '/stories',
      `/stories/${of.practised.storyId}`,
      '/targets',
    ].map((place) => `/clients/${of.coaches.coachLink}${place}`),
};

/** Stands for every id. */
const ANY: unknown = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '[id]' : ANY) });
const withAnyIds = (pages: typeof PAGES) =>
  Object.values(pages).flatMap((addresses) => addresses(ANY as Rows));

/** Every address above, with `[id]` for what somebody's rows are called. */
export const ADDRESSES = [PAGES, COACHS_PAGES, STRANGERS_PAGES].flatMap(withAnyIds);

/** The addresses that anybody has, with or without rows. */
const withoutIds = (pages: typeof PAGES) => [
  ...new Set(withAnyIds(pages).filter((address) => !/[?[]|[\da-f]{4}-[\da-f]{4}/.test(address))),
];
const shared = withoutIds(PAGES);
const half = Math.ceil(shared.length / 2);

/** The same pages of somebody who has nothing yet. */
export const WITHOUT_ROWS: Record<string, () => string[]> = {
  'of a new account’s': () => shared.slice(0, half),
  'of a new account’s, from there on': () => shared.slice(half),
  'of a coach’s without clients': () => withoutIds(COACHS_PAGES),
};
