import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { effortIn } from '@/lib/insights/effort';
import { ConcernsOverTime } from './concerns-over-time';
import { EffortByKind } from './effort-by-kind';
import { SkillsNow } from './skills-now';

const reader = { zone: 'Europe/London', locale: 'en-GB', now: new Date('2026-11-30T12:00:00Z') };
const always = { from: null, to: null };
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;
const svgs = (html: string) => count(html, /<svg[^>]*role="img"/g);

const said = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    rejectionId: `no${at}`,
    source: 'asked-for' as const,
    heardAt: `2026-0${(at % 6) + 1}-15T09:00:00Z`,
    isApart: false,
    predetermined: false,
    organisation: 'Harbour',
    concerns: [{ id: `c${at}`, themeId: at % 2 ? 'nerves' : 'length', decision: null }],
    liked: at % 3,
  }));
const themes = [
  { id: 'nerves', key: 'nerves', name: 'Nerves and pace', skill: 'composure' as const },
  { id: 'length', key: 'length', name: 'Answers too long', skill: null },
];
const concerns = (n: number, period = always) =>
  renderToStaticMarkup(<ConcernsOverTime said={said(n)} themes={themes} period={period} reader={reader} />);

describe('what they liked and doubted', () => {
  test('is a sentence of nothing, counts below ten, and pictures with their table from ten on', () => {
    expect(concerns(0)).toContain('No “no” of these days was explained by anybody yet.');
    const few = concerns(9);
    expect(svgs(few)).toBe(0);
    expect(few).toContain('Answers too long: 5 of 9 answers since January.');
    const many = concerns(30);
    // Quarters for what was liked and for each theme, and a range, which its sentence says to who can't see it.
    expect(svgs(many)).toBe(3);
    expect(count(many, /<svg class="range"/g)).toBe(3);
    expect(many).toContain('Nerves and pace: 15 of 30 answers since January (33 to 67 in 100, 95 % range).');
    expect(many).toContain('<th scope="col">April to June 2026</th>');
    expect(count(many, /href="\/rejections\/no\d+"/g)).toBe(30);
    expect(many).toContain('href="/insights/methods#concerns"');
  });

  test('shows behind an answer what counts in it alone, each theme once', () => {
    const [one] = said(1) as [ReturnType<typeof said>[number]];
    const doubt = (id: string, themeId: string) => ({ id, themeId, decision: null });
    const pieces = [
      { ...one, liked: 0, concerns: [doubt('a', 'length')] },
      { ...one, liked: 0, concerns: [doubt('b', 'length')] },
      { ...one, source: 'my-guess' as const, concerns: [doubt('c', 'nerves')] },
      { ...one, isApart: true, concerns: [doubt('d', 'nerves')] },
    ];
    const html = renderToStaticMarkup(
      <ConcernsOverTime said={pieces} themes={themes} period={always} reader={reader} />,
    );
    expect(html.match(/href="\/concerns\/\w+"/g)).toEqual(['href="/concerns/a"']);
    expect(html).not.toContain('Nerves and pace');
  });

  test('is of the days asked for, and its numbers too', () => {
    const june = concerns(30, { from: '2026-06-01', to: '2026-06-30' } as never);
    expect(june).toContain('5 answered “noes”.');
    expect(june).toContain('href="/insights/numbers?of=concerns&amp;from=2026-06-01&amp;to=2026-06-30"');
  });
});

test('ratings are points with the coach’s apart, and without any a sentence', () => {
  const draw = (n: number) =>
    renderToStaticMarkup(
      <SkillsNow
        ratings={Array.from({ length: n }, (_, at) => ({
          id: `r${at}`,
          skill: 'composure' as const,
          rating: 3,
          note: 'private words',
          ratedAt: `2026-10-0${at + 1}T10:00:00Z`,
          raterKind: at % 2 ? ('coach' as const) : ('self' as const),
          raterName: at % 2 ? 'Mara' : null,
          interviewId: null,
          rehearsalId: null,
          organisation: null,
        }))}
        period={always}
        reader={reader}
      />,
    );
  expect([svgs(draw(0)), svgs(draw(1)), svgs(draw(3))]).toEqual([0, 0, 1]);
  expect(draw(0)).toContain('Not rated yet.');
  expect(draw(3)).toContain('Composure, rated by me 3, 3; by a coach 3');
  expect(draw(3)).not.toContain('private words');
});

test('a step that lies ahead is none yet, and one of long ago hides none of today', () => {
  const on = (day: string, n: number) => ({ kind: 'applications' as const, on: day, at: null, n });
  const steps = [on('2026-11-24', 9), on('2062-11-24', 1), on('2026-12-01', 1), on('1926-11-24', 1)];
  const effort = effortIn(steps, [], always, { ...reader, today: '2026-11-30' });
  const html = renderToStaticMarkup(<EffortByKind effort={effort} period={always} reader={reader} />);
  expect(html).toContain('10 steps, all in your own hands: applications 10.');
  expect(html).toContain('<th scope="row">December 1926 to October 2026</th><td>0</td>');
  expect(html).toContain('A long time without a step is drawn as one month.');
  expect(count(html, /<th scope="row">/g)).toBe(3);
});

test('steps are counted by kind on the day they were for whoever took them, drawn and as a table', () => {
  const left = [{ zone: 'Pacific/Auckland', until: '2026-11-20T00:00:00Z' }];
  const period = { from: '2026-11-09', to: '2026-11-29' };
  const draw = (steps: Parameters<typeof effortIn>[0]) =>
    renderToStaticMarkup(
      <EffortByKind
        effort={effortIn(steps, left, period, { ...reader, today: '2026-11-30' })}
        period={period}
        reader={reader}
      />,
    );
  const html = draw([
    { kind: 'applications', on: '2026-11-24', at: null, n: 3 },
    // Sunday in London, Monday where they were then.
    { kind: 'practice', on: null, at: '2026-11-08T20:00:00Z', n: 1 },
    { kind: 'rest', on: '2026-11-30', at: null, n: 1 },
  ]);
  expect(html).toContain('4 steps, all in your own hands: applications 3 and practice 1.');
  expect(svgs(html)).toBe(2);
  expect(html).toContain('<th scope="row">9 November</th><td>0</td><td>1</td><td>1</td>');
  expect(html).toContain('<th scope="row">16 November</th><td>0</td><td>0</td><td>0</td>');
  expect(svgs(draw([]))).toBe(0);
});
