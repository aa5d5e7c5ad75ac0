import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { countStages } from '../stages/reads';
import { read } from '../transaction';
import { listBoard } from './reads';

const database = testDatabase();
let ann: Person;
let applied = '';

beforeAll(async () => {
  ann = await aPerson();
  for (const name of ['Ørsted', 'Škoda', 'Fernside Libraries', '100% Wool', 'Kestrel'])
    await anApplication(ann, name);
  await anApplication(await aPerson('eve'), 'Kestrel Elsewhere');
  const { stages } = await read(ann.scope, (tx) => ({ stages: countStages(tx) }));
  applied = stages.find(({ kind }) => kind === 'applied')?.id ?? '';
});

const names = (rows: readonly { organisation: string }[]) => rows.map((row) => row.organisation);
const board = (asked: Partial<Parameters<typeof listBoard>[1]> = {}) =>
  read(ann.scope, (tx) => ({
    cards: listBoard(tx, { limit: 30, withQuiet: false, ...asked }),
    stages: countStages(tx),
  }));

describe('the board', () => {
  test('puts the newest on top, and keeps to its limits', async () => {
    expect(names((await board()).cards)).toEqual([
      'Kestrel',
      '100% Wool',
      'Fernside Libraries',
      'Škoda',
      'Ørsted',
    ]);
    expect((await board({ limit: 2 })).cards).toHaveLength(2);
    const longer = { stageId: applied, limit: 4 };
    expect((await board({ limit: 2, longer: [longer] })).cards).toHaveLength(4);
    expect(
      (await board({ limit: 2, longer: [{ ...longer, stageId: crypto.randomUUID() }] })).cards,
    ).toHaveLength(2);
  });

  test('folds quiet ones, counts them, and shows them last', async () => {
    await database.root`
      update applications set quiet = true where owner_id = ${ann.id} and role = 'Keeper'
        and organisation_id in (select id from organisations where name = 'Kestrel')`;
    const folded = await board();
    expect(names(folded.cards)).not.toContain('Kestrel');
    expect(folded.stages.find(({ id }) => id === applied)).toMatchObject({ n: 5, quiet: 1 });
    expect(names((await board({ withQuiet: true })).cards).at(-1)).toBe('Kestrel');
  });

  test('reads no cards of a stage that is folded', async () => {
    await database.root`update stages set folded = true where id = ${applied}`;
    const folded = await board();
    expect(folded.cards).toEqual([]);
    expect(folded.stages.find(({ id }) => id === applied)).toMatchObject({ n: 5, folded: true });
    await database.root`update stages set folded = false where id = ${applied}`;
  });

  test('does not show what is in the bin', async () => {
    await database.root`
      update applications set deleted_at = now() where owner_id = ${ann.id}
        and organisation_id in (select id from organisations where name = 'Škoda')`;
    expect(names((await board()).cards)).not.toContain('Škoda');
    expect((await board()).stages.find(({ id }) => id === applied)?.n).toBe(4);
  });
});
