import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, inTwoOrders, noIn, path, several } from './any-row';
import { ENDS, flowOf } from './flow';
import { pathsOf, rankOf } from './paths';

describe('the flow of applications', () => {
  test('by hand', () => {
    const flow = flowOf([
      ...several(3, path(['saved', 'applied'], { outcome: 'no-reply' })),
      ...several(2, path(['applied', 'screening', 'interview'])),
      path(['applied', 'screening'], { outcome: 'rejected', no: noIn('screening') }),
      path(['screening', 'applied', 'offer'], { outcome: 'accepted' }),
    ]);
    expect(flow.nodes).toEqual([
      { kind: 'saved', began: 3, came: 0, went: 3, ended: 0 },
      { kind: 'applied', began: 3, came: 3, went: 3, ended: 3 },
      { kind: 'screening', began: 1, came: 3, went: 3, ended: 1 },
      { kind: 'interview', began: 0, came: 2, went: 0, ended: 2 },
      { kind: 'offer', began: 0, came: 1, went: 0, ended: 1 },
    ]);
    expect(flow.links.map(({ from, to, n }) => `${from} → ${to} ${n}`)).toEqual([
      'saved → applied 3',
      'applied → screening 3',
      'applied → no-reply 3',
      'screening → interview 2',
      'screening → offer 1',
      'screening → rejected 1',
      'interview → still 2',
      'offer → accepted 1',
    ]);
  });

  test('an imported no ends in the stage it came in, and one without any at the beginning', () => {
    const flow = flowOf([
      path([], { appliedOn: '2026-01-01', outcome: 'rejected', no: noIn('interview') }),
      path([], { outcome: 'rejected', no: noIn(null) }),
    ]);
    expect(flow.links.map(({ from, to, n }) => `${from} → ${to} ${n}`)).toEqual([
      'applied → interview 1',
      'applied → rejected 1',
      'interview → rejected 1',
    ]);
  });

  test('nothing flows from nothing', () => expect(flowOf([])).toEqual({ paths: 0, nodes: [], links: [] }));
});

describe('whatever the rows', () => {
  const paths = anyRows.map((rows) => pathsOf(rows, 'UTC'));

  test('what comes into a stage goes out of it, and every path begins and ends once', () => {
    fc.assert(
      fc.property(paths, (some) => {
        const { nodes, links } = flowOf(some);
        for (const { began, came, went, ended } of nodes) expect(began + came).toBe(went + ended);
        expect(nodes.reduce((sum, { began }) => sum + began, 0)).toBe(some.length);
        expect(nodes.reduce((sum, { ended }) => sum + ended, 0)).toBe(some.length);
        for (const end of ENDS) {
          const flows = links.filter(({ to }) => to === end).reduce((sum, { n }) => sum + n, 0);
          expect(flows).toBe(some.filter(({ outcome }) => (outcome ?? 'still') === end).length);
        }
      }),
    );
  });

  test('it only goes forward, and the order of rows never matters', () => {
    fc.assert(
      fc.property(inTwoOrders(anyRows), ([one, other]) => {
        const flow = flowOf(pathsOf(one, 'UTC'));
        expect(flowOf(pathsOf(other, 'UTC'))).toEqual(flow);
        for (const { from, to } of flow.links) {
          const next = flow.nodes.find(({ kind }) => kind === to);
          expect(next === undefined || rankOf(next.kind) > rankOf(from)).toBe(true);
        }
      }),
    );
  });
});
