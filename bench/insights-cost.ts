import type { Sql } from 'postgres';
import { openPool } from '@/db/client';
import { round, rounds } from './figures';
import { tell } from './ledger';
import { OWN, seedLists } from './list-seed';
import { timePages } from './page-cost';
import { BARE, type Page } from './pages';
import { whileServed } from './served';
import { aVisitor } from './visitors';

const INSIGHTS: Page = { name: 'insights', path: () => '/insights' };
/** What the complete page may cost over the bare one, while nothing changes. */
const MOST = 2;
const ROUNDS = {
  kept: { warmUp: rounds(10, 1), counted: rounds(100) },
  anew: { warmUp: rounds(2, 1), counted: rounds(15) },
};

/**
 * The complete page of figures over the bare page, with 10,000 applications and a history of three events each: as it is
 * looked at again, and as it is the first time after something was done, when every row is read.
 * @returns whether it kept its bound.
 */
export async function measureInsights(app: string, rootAddress: string): Promise<boolean> {
  const root = openPool(rootAddress, 1);
  const visitor = await aVisitor(0);
  await seedLists(root, visitor.person.id, OWN, () => {});
  await seedMoves(root, visitor.person.id);
  let isGood = true;
  await whileServed(app, async (browser) => {
    for (const asked of ['anew', 'kept'] as const) {
      // Figures are kept once the latest act is a minute old.
      const ago = asked === 'anew' ? '-1 hour' : '1 hour';
      await root.unsafe(`update acts set created_at = now() - interval '${ago}' where owner_id = $1`, [
        visitor.person.id,
      ]);
      const times = await timePages(browser, [BARE, INSIGHTS], visitor, ROUNDS[asked]);
      const ms = times.get(INSIGHTS) ?? Number.NaN;
      const ratio = round(ms / (times.get(BARE) ?? Number.NaN));
      const over = asked === 'kept' && !(ratio <= MOST);
      if (over) isGood = false;
      tell({
        ...{ figure: 'insights', of: `${asked}, ${OWN}`, value: ms, unit: 'ms', ratio, against: 'bare page' },
        ...(asked === 'kept' ? { most: MOST } : {}),
      });
    }
  });
  await root.end({ timeout: 5 });
  return isGood;
}

/** Two moves for each application, from *applied* on to where it stands, and a “no” for those that ended so. */
export async function seedMoves(root: Sql, own: string): Promise<void> {
  await root.unsafe(
    `insert into events (owner_id, id, act_id, application_id, kind, at, actor_id, data)
      select a.owner_id, gen_random_uuid(), (select id from acts where owner_id = a.owner_id limit 1), a.id,
        case when n = 1 then 'added' else 'moved' end, a.stage_since - (3 - n) * interval '6 days', a.owner_id,
        json_build_object('to', s.id, 'toName', s.name, 'from', s.id, 'fromSince', a.stage_since, 'outcome', null)
      from applications a, generate_series(1, 3) n, lateral (
        select * from stages s where s.owner_id = a.owner_id
          and s.kind = case n when 1 then 'applied' when 2 then 'screening' else a.stage_kind end
        order by s.position limit 1) s
      where a.owner_id = $1`,
    [own],
  );
  await root.unsafe(
    `insert into rejections (owner_id, id, application_id, at, stage_id, quiet)
      select a.owner_id, gen_random_uuid(), a.id, a.closed_at, s.id, true from applications a, lateral (
        select id from stages where owner_id = a.owner_id and kind = 'screening' order by position limit 1) s
      where a.owner_id = $1 and a.outcome = 'rejected'`,
    [own],
  );
  await root.unsafe('vacuum analyze');
}
