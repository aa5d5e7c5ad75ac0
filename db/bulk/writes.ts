import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Bulk, BulkDone } from '@/lib/bulk/input';
import { tagKey, tagsIn } from '@/lib/tags/rules';
import { binApplications, restoreBinnedBy } from '../bin/writes';
import { listDoneBy } from '../moves/reads';
import { moveApplications, undoAct } from '../moves/writes';
import { findStage, firstStageOf } from '../stages/reads';
import { type TagChange, tagApplications } from '../tags/writes';
import type { Writing } from '../transaction';

/** Does one thing to several applications, as one act. Refuses what the thing itself refuses, and 'nothing-to-do'. */
export async function doToSeveral(tx: Writing, given: Bulk): Promise<Outcome<BulkDone>> {
  const ids = given.picked.map(({ id }) => id);
  const [tag = ''] = given.tag;
  if (given.what === 'move') return move(tx, given, given.stageId);
  if (given.what === 'close') return move(tx, given, (await firstStageOf(tx, 'closed'))?.id ?? '');
  if (given.what === 'bin') return told(given.what, await binApplications(tx, ids));
  return told(given.what, await tagApplications(tx, ids, { tag, isOn: given.what === 'tag' }), tag);
}

async function move(
  tx: Writing,
  { picked, what, outcome }: Bulk,
  stageId: string,
): Promise<Outcome<BulkDone>> {
  const stage = await findStage(tx, stageId);
  if (what === 'move' && stage?.kind === 'closed') return refused('outcome-needed');
  const moved = await moveApplications(tx, {
    ids: picked,
    stageId,
    outcome: what === 'close' ? outcome : null,
  });
  if (!moved.ok) return moved;
  const { to, moved: those, stale } = moved.value;
  const names = stale.map(({ organisation }) => organisation);
  return done({ what, n: those.length, to, outcome: what === 'close' ? outcome : null, stale: names });
}

/** Takes all of it back, whatever it was. What has changed on since stays. */
export async function undoBulk(tx: Writing, actId: string): Promise<Outcome<BulkDone>> {
  const back = await restoreBinnedBy(tx, actId);
  if (back.ok) return told('undo', back);
  const tagged = (await listDoneBy(tx, actId)).flatMap(({ kind, applicationId, eventId, undoneBy, data }) =>
    kind === 'edited' && applicationId && !undoneBy && typeof data.tag === 'string'
      ? [{ applicationId, eventId, change: data as unknown as TagChange }]
      : [],
  );
  const [first] = tagged;
  if (first) {
    const undoes = new Map(
      tagged.map(({ applicationId, eventId, change }) => [
        applicationId,
        { eventId, tag: spelledBefore(change) },
      ]),
    );
    const { tag, isOn } = first.change;
    return told('undo', await tagApplications(tx, [...undoes.keys()], { tag, isOn: !isOn }, undoes));
  }
  const undone = await undoAct(tx, actId);
  if (!undone.ok) return undone;
  const stale = undone.value.stale.map(({ organisation }) => organisation);
  return done({ what: 'undo', n: undone.value.back.length, to: null, outcome: null, stale });
}

/** A tag as it was on an application before it was taken off. */
const spelledBefore = ({ tag, changes }: TagChange) =>
  tagsIn(changes?.tags.from ?? '').find((one) => tagKey(one) === tagKey(tag)) ?? tag;

function told(
  what: BulkDone['what'],
  did: Outcome<{ ids: string[] }>,
  to: string | null = null,
): Outcome<BulkDone> {
  if (!did.ok) return did;
  if (did.value.ids.length === 0) return refused('nothing-to-do');
  return done({ what, n: did.value.ids.length, to, outcome: null, stale: [] });
}
