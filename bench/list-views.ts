import type { Sql } from 'postgres';
import { listHref } from '@/lib/list/href';
import { DIRECTIONS, type ListView, SORTS } from '@/lib/list/rules';
import type { Page } from './pages';

/** The unit of the ratios: the list as it is when nothing is asked. */
export const PLAIN: Page = { name: 'list', path: () => listHref({}) };

/** The list in each way that it can be asked: searches, every filter, every order, the second page. */
export async function listViews(root: Sql, owner: string, secondPage: Partial<ListView>): Promise<Page[]> {
  const stages = await root`select id, kind from stages where owner_id = ${owner}`;
  const stage = (kind: string) => stages.find((one) => one.kind === kind)?.id as string;
  const [{ source } = { source: '' }] = await root`
    select source from applications where owner_id = ${owner} order by id limit 1`;
  const views: Record<string, Partial<ListView>> = {
    'a word on many': { find: 'operations' },
    'the beginning of a word': { find: 'man' },
    'two words': { find: 'senior analyst' },
    'a word of adverts': { find: 'glasgow' },
    'a word on few': { find: 'kestrel 13' },
    'a slip in a name': { find: 'kestral' },
    'a stage': { stages: [stage('offer')] },
    'two stages': { stages: [stage('applied'), stage('saved')] },
    'an outcome': { outcomes: ['withdrawn'] },
    'a source': { source },
    'a tag': { tags: ['remote'] },
    days: { from: '2026-09-01', to: '2026-09-03' },
    targets: { isTarget: true },
    'fits the goal': { fit: 'fits' },
    'not known of the goal': { fit: 'unknown' },
    'something does not fit': { fit: 'something-not' },
    'with feedback': { hasFeedback: true },
    'quiet for a month': { quiet: 30 },
    'several filters': { find: 'analyst', source, isTarget: true },
    'the second page': secondPage,
  };
  for (const sort of SORTS)
    for (const direction of DIRECTIONS) views[`in the order of ${sort}, ${direction}`] = { sort, direction };
  return Object.entries(views).map(([name, view]) => ({ name, path: () => listHref(view) }));
}
