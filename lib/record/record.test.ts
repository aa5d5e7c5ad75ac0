import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten } from '@/lib/exports/csv';
import { addDays, dayIn } from '@/lib/time/days';
import { recordAsked, recordQuery } from './asked';
import { assemble, type Recorded } from './assemble';
import { recordAsCsv } from './csv';
import { MOST_LINES, MOST_READ, RECORD_KINDS } from './rules';

const TODAY = '2026-11-25';
const dayOf = (at: string) => dayIn('Europe/London', new Date(at));
const ask = (params: Record<string, string | string[]> = {}) => recordAsked(params, TODAY);
const row = (given: Partial<Recorded>): Recorded => ({
  kind: 'applications',
  id: 'a',
  on: '2026-11-20',
  at: null,
  detail: null,
  role: 'Keeper',
  organisation: 'Harbour',
  contact: 'Marta',
  ...given,
});

describe('what is asked for', () => {
  test('is four weeks, every kind and no names, until something is chosen', () => {
    expect(ask()).toEqual({
      from: '2026-10-29',
      to: TODAY,
      kinds: RECORD_KINDS,
      withOrganisations: false,
      withContacts: false,
      wrong: null,
    });
    expect(ask({ asked: 'yes' }).kinds).toEqual([]);
    expect(ask({ asked: 'yes', kind: ['practice', 'nonsense'] }).kinds).toEqual(['practice']);
  });

  test.each([
    [{ from: '2026-02-30' }, /not one that exists/],
    [{ from: '2026-11-20', to: '2026-11-19' }, /before the first/],
    [{ from: '2025-11-24', to: TODAY }, /a year at most/],
  ])('%j is told', (params, sentence) => expect(ask(params as never).wrong).toMatch(sentence));

  test('is written into an address and read from it again', () => {
    fc.assert(
      fc.property(
        fc.subarray([...RECORD_KINDS]),
        fc.boolean(),
        fc.boolean(),
        fc.nat(300),
        (kinds, withOrganisations, withContacts, back) => {
          const asked = {
            from: addDays(TODAY, -back),
            to: TODAY,
            kinds,
            withOrganisations,
            withContacts,
            wrong: null,
          };
          const query = new URLSearchParams(recordQuery(asked));
          const params = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]));
          expect(recordAsked(params, TODAY)).toEqual(asked);
        },
      ),
    );
  });
});

describe('a record', () => {
  test('names nobody unless that was chosen', () => {
    const rows = RECORD_KINDS.map((kind) => row({ kind, id: kind }));
    expect(JSON.stringify(assemble(rows, ask(), dayOf))).not.toMatch(/Harbour|Marta/);
    const named = assemble(rows, ask({ organisations: 'yes' }), dayOf).lines;
    expect(named.every(({ organisation, contact }) => organisation === 'Harbour' && contact === null)).toBe(
      true,
    );
  });

  test('holds what lies between two days as the seeker lived them, both included, in order', () => {
    const rows = [
      row({ id: 'late', on: null, at: '2026-11-26T00:10:00Z' }),
      row({ id: 'last', on: null, at: '2026-11-25T23:50:00Z' }),
      row({ id: 'first', on: '2026-10-29' }),
      row({ id: 'early', on: '2026-10-28' }),
      row({ id: 'none', on: null }),
    ];
    expect(assemble(rows, ask(), dayOf).lines.map(({ id }) => id)).toEqual(['first', 'last']);
  });

  test('counts what is chosen, and says how much more there is than it shows', () => {
    const many = Array.from({ length: MOST_LINES + 3 }, (_, n) => row({ id: String(n) }));
    const { lines, counts, left, isCut } = assemble(
      many,
      ask({ asked: 'yes', kind: ['applications', 'practice'] }),
      dayOf,
    );
    expect([lines.length, left, isCut]).toEqual([MOST_LINES, 3, false]);
    expect(counts).toEqual([
      { kind: 'applications', n: MOST_LINES + 3 },
      { kind: 'practice', n: 0 },
    ]);
  });

  test('has the rehearsals of a day in one line, and counts each', () => {
    const said = { kind: 'practice', detail: 'rehearsal' } as const;
    const rows = [
      row({ ...said, id: 'a' }),
      row({ ...said, id: 'b', on: '2026-11-21' }),
      row({ kind: 'practice', detail: 'resume', id: 'c' }),
      row({ ...said, id: 'd' }),
    ];
    const { lines, counts, left } = assemble(rows, ask(), dayOf);
    expect(lines.map(({ day, what }) => [day, what])).toEqual([
      ['2026-11-20', 'Rehearsed 2 interview answers'],
      ['2026-11-20', 'Practised: my resume'],
      ['2026-11-21', 'Rehearsed an interview answer'],
    ]);
    expect([counts.find(({ kind }) => kind === 'practice')?.n, left]).toEqual([4, 0]);
  });

  test('says that it is cut where there is more than is read', () => {
    const many = Array.from({ length: MOST_READ }, (_, n) => row({ id: String(n) }));
    expect(assemble(many, ask(), dayOf)).toMatchObject({ left: MOST_READ - MOST_LINES, isCut: true });
  });

  test('has what was written down with its day on that day, wherever one is by now', () => {
    const late = row({ kind: 'practice', detail: 'resume', on: '2026-11-20', at: '2026-11-20T23:30:00Z' });
    expect(assemble([late], ask(), (at) => dayIn('Asia/Tokyo', new Date(at))).lines[0]?.day).toBe(
      '2026-11-20',
    );
  });

  test('has words for every kind, known or not', () => {
    for (const kind of RECORD_KINDS)
      for (const detail of [null, 'video', 'outreach', 'resume', 'rehearsal', 'getting-ready', 'unheard-of'])
        expect(assemble([row({ kind, detail, role: null })], ask(), dayOf).lines[0]?.what).toMatch(
          /^[A-Z].{5,}/,
        );
  });
});

describe('as CSV', () => {
  test('it is read again as it was, whatever names hold, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (names) => {
        const lines = names.map((organisation, n) => ({
          id: String(n),
          day: '2026-11-20',
          kind: 'applications' as const,
          what: 'Applied',
          organisation,
          contact: null,
        }));
        const csv = recordAsCsv(lines, { withOrganisations: true, withContacts: false });
        const [head, ...rows] = parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];
        expect(head).toEqual(['Day', 'Kind', 'What', 'Organisation']);
        expect(rows.map((cells) => asWritten(cells[3] ?? ''))).toEqual(names);
        for (const cells of rows) for (const one of cells) expect(one).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
