import { expect, test } from 'vitest';
import { FIRST_STAGES, mayRetire, placeOfKind, type StageKind, successors } from './rules';

const inUse = FIRST_STAGES.map((stage, n) => ({ ...stage, id: `${n}` }));
const stage = (kind: StageKind) => inUse.find((one) => one.kind === kind) as (typeof inUse)[number];

test('the last stage for what is kept, sent or ended stays; any other may be retired', () => {
  const stays = inUse.filter((one) => !mayRetire(one, inUse)).map(({ kind }) => kind);
  expect(stays).toEqual(['saved', 'applied', 'closed']);
  expect(mayRetire(stage('applied'), [...inUse, { id: 'x', kind: 'applied' }])).toBe(true);
});

test('what has ended goes to another closed stage, all else to an open one', () => {
  expect(successors(stage('closed'), inUse)).toEqual([]);
  expect(successors(stage('offer'), inUse).map(({ kind }) => kind)).toEqual([
    'saved',
    'applied',
    'screening',
    'assessment',
    'interview',
  ]);
});

test.each<[StageKind, StageKind[], number]>([
  ['interview', ['saved', 'applied', 'interview', 'closed'], 3],
  ['screening', ['saved', 'applied', 'interview', 'closed'], 2],
  ['closed', ['saved', 'closed'], 2],
  ['saved', ['applied', 'closed'], 0],
  // As the seeker has them, not as we would.
  ['interview', ['saved', 'interview', 'applied', 'closed'], 3],
])('a new %s goes among %o at %i', (kind, kinds, at) => {
  expect(
    placeOfKind(
      kind,
      kinds.map((one) => ({ kind: one })),
    ),
  ).toBe(at);
});
