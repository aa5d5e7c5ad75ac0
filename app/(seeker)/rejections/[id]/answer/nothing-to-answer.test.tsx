import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { NothingToAnswer } from './nothing-to-answer';
import type { Point } from './points';

// What the form does is the server's: here it only has to be there.
vi.mock('../../actions', () => ({ closeNo: vi.fn() }));
vi.mock('@/components/form', () => ({ Form: ({ submit }: { submit: string }) => <b>{submit}</b> }));

const point = (leftOutAt: string | null) => ({ response: { leftOutAt } }) as Point;
const html = (points: readonly Point[], heardId?: string) =>
  renderToStaticMarkup(<NothingToAnswer episodeId="e" points={points} heardId={heardId} />);
const LEFT_OUT = point('2026-11-24T12:00:00Z');

test('where no point is left it can be closed, or a doubt noted in what they said', () => {
  for (const points of [[], [LEFT_OUT], [LEFT_OUT, LEFT_OUT]]) {
    expect(html(points, 'f')).toContain('Close this gently');
    expect(html(points, 'f')).toContain('href="/feedback/f"');
    expect(html(points)).not.toContain('href=');
  }
  expect(html([])).toContain('no doubt is noted');
  expect(html([LEFT_OUT])).toContain('left out');
});

test('nothing of it is said while a point is to be answered, begun or not', () => {
  expect(html([LEFT_OUT, point(null)])).toBe('');
  expect(html([{ response: undefined } as Point])).toBe('');
});
