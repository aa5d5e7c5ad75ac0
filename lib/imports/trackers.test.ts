import { describe, expect, test } from 'vitest';
import { decode } from './decode';
import { NOTHING_CORRECTED } from './mapping';
import { type Plan, planOf, sheetOf } from './plan';
import type { Incoming } from './rows';

const NOBODY = { keyOf: (identity: string) => identity, has: () => false, hasId: () => false };
function planned(file: string | Buffer): Plan {
  const sheet = sheetOf(Buffer.from(file as string));
  if ('problem' in sheet) throw new Error(sheet.problem);
  return planOf(sheet, NOTHING_CORRECTED, NOBODY);
}
/** What a test looks at of each row. */
const broughtIn = (plan: Plan) =>
  plan.rows.map(({ application: one, fate }) => [
    fate,
    one?.organisation,
    one?.role,
    one?.standing.outcome ?? one?.standing.kind,
    one?.appliedOn ?? null,
  ]);
const firstOf = (plan: Plan): Incoming => plan.rows[0]?.application as Incoming;

/** The header rows of trackers in the wild, each with rows as such files have them. */
describe('comes in from another tracker', () => {
  test('with an index, Yes and No, and N/A for nothing', () => {
    const plan = planned(
      [
        'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status',
        '1,2026-02-20,Yes,2026-02-21,Harbour,Keeper,Full-time,Remote,Leeds,LinkedIn,applied',
        '2,2026-02-20,No,N/A,"Fernside, Ltd",Clerk,Part-time,On-site,N/A,N/A,draft',
        '3,2026-02-24,Yes,2026-02-24,N/A,Clerk,,,,,rejected',
      ].join('\r\n'),
    );
    expect(broughtIn(plan)).toEqual([
      ['in', 'Harbour', 'Keeper', 'applied', '2026-02-21'],
      ['in', 'Fernside, Ltd', 'Clerk', 'saved', null],
      ['refused', undefined, undefined, undefined, null],
    ]);
    expect(plan.rows.map(({ line, troubles }) => [line, ...troubles])).toEqual([
      [2],
      [3],
      [4, 'It has no organisation'],
    ]);
    expect(firstOf(plan)).toMatchObject({ place: 'Leeds', workMode: 'remote', notes: 'jobType: Full-time' });
    expect(plan.rows[1]?.application).toMatchObject({ place: null, source: null, workMode: 'on-site' });
  });

  test('with a method and a link', () => {
    const plan = planned(
      [
        'Date Applied,Company,Job Title,Job URL,Method,Status,Notes',
        '2026-03-02,Harbour,Keeper,https://harbour.example/jobs/1,Referral,Interview,"met Ann, kind"',
        '2026-03-05,Fernside,Clerk,n/a,Website,Ghosted,',
      ].join('\n'),
    );
    expect(broughtIn(plan)).toEqual([
      ['in', 'Harbour', 'Keeper', 'interview', '2026-03-02'],
      ['in', 'Fernside', 'Clerk', 'no-reply', '2026-03-05'],
    ]);
    expect(firstOf(plan)).toMatchObject({
      url: 'https://harbour.example/jobs/1',
      source: 'Referral',
      notes: 'met Ann, kind',
    });
    expect(plan.rows[1]).toMatchObject({ troubles: [], application: { url: null } });
  });

  test.each([
    ['3/14/2026', '3/4/2026', 'month-first'],
    ['14/03/2026', '04/03/2026', 'day-first'],
    ['14.3.2026', '4.3.2026', null],
    ['"3/14/2026, 9:05:00 AM"', '"3/4/2026, 11:00:00 PM"', 'month-first'],
  ])('with dates as a browser writes them: %s', (one, other, convention) => {
    const plan = planned(
      `Date Applied,Company,Job Title,Resume File,Status,Website URL\n${one},Harbour,Keeper,cv.pdf,applied,harbour.example\n${other},Fernside,Clerk,,pending,\n`,
    );
    expect(plan.dates).toMatchObject({ convention, mustAsk: false });
    expect(plan.missing).toEqual([]);
    expect(broughtIn(plan)).toEqual([
      ['in', 'Harbour', 'Keeper', 'applied', '2026-03-14'],
      ['in', 'Fernside', 'Clerk', 'saved', '2026-03-04'],
    ]);
    expect(firstOf(plan)).toMatchObject({ notes: 'Resume File: cv.pdf', url: 'https://harbour.example' });
  });

  test('with a verdict, a score and the next action', () => {
    const plan = planned(
      [
        'company,title,status,applied_at,deadline,location,url,category,eligibility_verdict,score,notes,next_action,next_action_at,created_at,updated_at',
        'Harbour,Keeper,take-home,2026-03-06T09:00:00+00:00,2026-04-01,Leeds,https://harbour.example,sea,yes,0.8,a note,write,2026-03-20,2026-03-01,2026-03-10',
        'Fernside,Clerk,onsite,None,,nan,,,,,,,,2026-03-01,2026-03-02 10:00:00',
        'Oakwell,Clerk,expired,2026-03-01,,,,,,,,,,2026-03-01,2026-04-02',
      ].join('\n'),
    );
    expect(broughtIn(plan)).toEqual([
      ['in', 'Harbour', 'Keeper', 'assessment', '2026-03-06'],
      ['in', 'Fernside', 'Clerk', 'interview', null],
      ['in', 'Oakwell', 'Clerk', 'no-reply', '2026-03-01'],
    ]);
    expect(firstOf(plan)).toMatchObject({
      nextAction: 'write',
      nextActionOn: '2026-03-20',
      lastUpdate: '2026-03-10',
      notes: 'a note\ndeadline: 2026-04-01\ncategory: sea\neligibility_verdict: yes\nscore: 0.8',
    });
    expect(plan.rows[1]?.application).toMatchObject({ place: null, notes: '', lastUpdate: '2026-03-02' });
  });

  test('parted by semicolons, with days of creation and change', () => {
    const plan = planned(
      [
        'Company;Title;Status;Applied At;Created;Last Updated;URL',
        'Harbour;Keeper;hired;2026-03-06;2026-03-01;2026-05-09;https://harbour.example',
        'Fernside;Clerk;withdrawn;2026-03-07;2026-03-01;2026-03-09',
        'Oakwell;Clerk;closed;2026-03-07;2026-03-01;2026-03-09;;and;more',
      ].join('\n'),
    );
    expect(broughtIn(plan)).toEqual([
      ['in', 'Harbour', 'Keeper', 'accepted', '2026-03-06'],
      ['in', 'Fernside', 'Clerk', 'withdrawn', '2026-03-07'],
      ['in', 'Oakwell', 'Clerk', 'no-reply', '2026-03-07'],
    ]);
    expect(plan.rows.map(({ line, troubles }) => [line, ...troubles])).toEqual([
      [2],
      [3, 'It has 6 of 7 cells; the rest is taken as empty'],
      [4, 'It has 2 more cells than there are headings'],
    ]);
  });
});

const TEXT = 'Company\tTitle\tStatus\nØrsted “Nord”\tPrüfer – 5 €\tapplied\n';
const wide = (text: string) => Buffer.from(text, 'utf16le');
/** As a program of 1252 saves it. */
const windows = Buffer.from(
  [...TEXT].map(
    (sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 })[sign] ?? (sign.codePointAt(0) as number),
  ),
);
test.each([
  ['UTF-16, little end first, with a mark', wide(`\uFEFF${TEXT}`)],
  ['UTF-16, big end first, with a mark', wide(`\uFEFF${TEXT}`).swap16()],
  ['UTF-16, little end first, without a mark', wide(TEXT)],
  ['UTF-16, big end first, without a mark', wide(TEXT).swap16()],
  ['Windows-1252', windows],
])('%s is read letter by letter', (_, bytes) => {
  expect(decode(bytes)).toEqual({ text: TEXT });
  expect(broughtIn(planned(bytes))).toEqual([['in', 'Ørsted “Nord”', 'Prüfer – 5 €', 'applied', null]]);
});

test('letters of other scripts are no reason to take a file for another kind', () => {
  const text = 'Company,Title\n株式会社トヨタ,検査官\n';
  expect(decode(wide(text))).toEqual({ text });
  expect(decode(Buffer.from(text))).toEqual({ text });
});

test('a quote that ends only where another cell’s begins takes no row with it', () => {
  const plan = planned('Company,Role,Notes\nA,B,"open\nC,D,"said, kindly"\nE,F,"two\nlines"\nG,H,5" wide\n');
  expect(plan.rows.map(({ line, fate, troubles }) => [line, fate, ...troubles])).toEqual([
    [2, 'refused', 'It opens a quotation mark that never ends'],
    [3, 'in'],
    [4, 'in'],
    [6, 'in'],
  ]);
  expect(plan.rows.map(({ application }) => application?.notes)).toEqual([
    undefined,
    'said, kindly',
    'two\nlines',
    '5" wide',
  ]);
});

test.each([
  ['Remote', 'remote'],
  ['yes', 'remote'],
  ['home office', 'remote'],
  ['Hybrid', 'hybrid'],
  ['On-site', 'on-site'],
  ['in office', 'on-site'],
  ['No', 'on-site'],
])('%s is worked %s, and nothing else is to be known', (said, workMode) => {
  const one = firstOf(planned(`Company,Role,Remote\nHarbour,Keeper,${said}\n`));
  expect(one).toMatchObject({ workMode, notes: '' });
});

test.each([
  ['Hybrid (2 days)', 'hybrid'],
  ['Office (2 days from home)', 'hybrid'],
  ['Remote or on-site', 'hybrid'],
  ['100% Homeoffice', 'remote'],
  ['Remote (UK)', 'remote'],
  ['Remote - no office', 'remote'],
  ['Homerton Hospital', null],
  ['Not remote', 'on-site'],
  ['No remote', 'on-site'],
  ['Non-remote', 'on-site'],
  ['Remote: no', 'on-site'],
  ['kein Homeoffice', 'on-site'],
  ['No remote work; in person', 'on-site'],
  ['Not on-site', null],
  ['Not fully remote', null],
  ['Remote not before March', null],
  ['Somewhere', null],
])('%s is worked %s, and its words are kept', (said, workMode) => {
  const one = firstOf(planned(`Company,Role,Remote\nHarbour,Keeper,${said}\n`));
  expect(one).toMatchObject({ workMode, notes: `Remote: ${said}` });
});

test.each(['Unknown', 'TBC', 'Nil', 'K.A.'])('an organisation may be called %s', (name) => {
  const plan = planned(`Company,Role\n${name},${name}\n`);
  expect(plan.rows).toMatchObject([
    { fate: 'in', troubles: [], application: { organisation: name, role: name } },
  ]);
});

test.each(['N/A', 'None', 'null', 'nan', '—', '?'])('%s is no organisation', (nothing) => {
  const [row] = planned(`Company,Role\n${nothing},Keeper\n`).rows;
  expect(row).toMatchObject({ fate: 'refused', troubles: ['It has no organisation'] });
});

test('what is said not to be known yet is left empty, and kept in the notes', () => {
  const plan = planned(
    'Company,Role,Date applied,Salary,Next step,Work mode,Location,Notes\nHarbour,Keeper,tbd,TBC,TBC,Unknown,N/A,TBC\n',
  );
  expect(plan.rows).toMatchObject([{ fate: 'in', troubles: [] }]);
  expect(firstOf(plan)).toMatchObject({
    appliedOn: null,
    salaryText: null,
    nextAction: null,
    workMode: null,
    place: null,
    notes: 'TBC\nDate applied: tbd\nSalary: TBC\nNext step: TBC\nWork mode: Unknown',
  });
});

test('tags come in as tags, and those that are none go to the notes', () => {
  const long = 'x'.repeat(41);
  const one = firstOf(planned(`Company,Role,Tags\nHarbour,Keeper,"#sea, Night shifts; sea, ${long}"\n`));
  expect(one.tags).toEqual(['Night shifts', 'sea']);
  expect(one.notes).toBe(`Tags: ${long}`);
});
