import { expect, test } from 'vitest';
import { looksLikeHeadings, recogniseColumns } from './columns';
import { readsLikeFeedback } from './feedback-cues';
import { identityOf } from './identity';
import { mappingOf, NOTHING_CORRECTED } from './mapping';
import { planOf, sheetOf } from './plan';
import { guessStatus, STANDINGS } from './statuses';

const fieldsOf = (header: string, row = '') =>
  recogniseColumns(header.split(','), (column) => [row.split(',')[column] ?? '']).join();

test.each([
  [
    'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status',
    '1,2026-02-20,Yes,2026-02-20,Acme,Keeper,Full-time,Remote,Leeds,LinkedIn,applied',
    'ignore,ignore,ignore,appliedOn,organisation,role,extra,workMode,place,source,status',
  ],
  [
    'Date Applied,Company,Job Title,Job URL,Method,Status,Notes',
    '',
    'appliedOn,organisation,role,url,source,status,notes',
  ],
  [
    'Date Applied,Company,Job Title,Resume File,Status,Website URL',
    '',
    'appliedOn,organisation,role,extra,status,url',
  ],
  [
    'company,title,status,applied_at,deadline,location,url,category,eligibility_verdict,score,notes,next_action,next_action_at,created_at,updated_at',
    '',
    'organisation,role,status,appliedOn,extra,place,url,extra,extra,extra,notes,nextAction,nextActionOn,ignore,lastUpdate',
  ],
  [
    'Company,Title,Status,Applied At,Created,Last Updated,URL',
    '',
    'organisation,role,status,appliedOn,ignore,lastUpdate,url',
  ],
  ['Firma,Stelle,Ort,Status,Beworben am,Notizen', '', 'organisation,role,place,status,appliedOn,notes'],
  [
    'Entreprise,Poste,Lieu,Statut,Date de candidature,Salaire',
    '',
    'organisation,role,place,status,appliedOn,salary',
  ],
])('%s', (header, row, fields) => {
  expect(fieldsOf(header, row)).toBe(fields);
});

test.each([
  ['Ordnance Survey,Data Analyst,London,Applied,6 Mar 2026', false],
  ['Wise,Project Officer,Applied,20/04/2026,https://example.org', false],
  ['Company,Job title', true],
  ['Pracodawca,Stanowisko,Status,Link', true],
])('%s: headings? %s', (line, expected) => {
  const cells = line.split(',');
  expect(
    looksLikeHeadings(
      cells,
      recogniseColumns(cells, () => []),
    ),
  ).toBe(expected);
});

test.each([
  ['shortlisted', 'saved'],
  ['generated', 'saved'],
  ['pending', 'saved'],
  ['applied', 'applied'],
  ['assessment', 'assessment'],
  ['take-home', 'assessment'],
  ['screening', 'screening'],
  ['interview', 'interview'],
  ['onsite', 'interview'],
  ['offer', 'offer'],
  ['rejected', 'rejected'],
  ['withdrawn', 'withdrawn'],
  ['ghosted', 'no-reply'],
  ['expired', 'no-reply'],
  ['archived', 'no-reply'],
  ['hired', 'accepted'],
  ['closed', 'no-reply'],
  ['Second interview', 'interview-2'],
  ['Rejected after phone screen', 'rejected'],
  ['Offer rescinded', 'by-date'],
  ['on the moon', 'by-date'],
  ['', 'by-date'],
])('%j becomes %s', (status, becomes) => {
  expect(guessStatus(status).becomes).toBe(becomes);
});

test('a word that leaves it open is asked about', () => {
  const open = ['shortlisted', 'pending', 'expired', 'archived', 'closed', 'declined', 'on the moon', ''];
  expect(open.filter((status) => guessStatus(status).isSure)).toEqual([]);
});

test('what is closed says how it ended, and nothing else does', () => {
  for (const { kind, ...rest } of Object.values(STANDINGS)) {
    expect('outcome' in rest).toBe(kind === 'closed');
  }
});

test('a row is the same row whatever its case, blanks, status, notes, and the order of columns', () => {
  const one = identityOf(['Company', 'Job title', 'Status', 'Notes'])(['Acme ', 'KEEPER', 'Applied', 'x']);
  expect(identityOf(['Job Title', 'Company', 'Status'])(['keeper', '  acme', 'Offer'])).toBe(one);
  expect(identityOf(['Job Title', 'Company', 'Status'])(['keeper', 'Acme Ltd', 'Offer'])).not.toBe(one);
  // A sheet that was kept on with: the search went further, and it is the same row.
  const later = identityOf(['Company', 'Job title', 'Status', 'Last update', 'Next step']);
  expect(later(['Acme', 'Keeper', 'Interview', '12/04/2026', 'prepare'])).toBe(one);
});

test('notes that read like feedback', () => {
  expect(
    [
      'They said: presentation was hard to follow',
      'Recruiter called, wants more examples, "less we, more I"',
      'Told I was "very close"; another candidate had more stakeholder experience',
      'Cover letter took 4 hours',
      'Sent CV v3',
      'Asked for feedback, waiting',
    ].map(readsLikeFeedback),
  ).toEqual([true, true, true, false, false, false]);
});

const planned = (text: string, mapping = NOTHING_CORRECTED) => {
  const sheet = sheetOf(Buffer.from(text));
  if ('problem' in sheet) return sheet.problem;
  return planOf(sheet, mapping, { keyOf: (identity) => identity, has: () => false, hasId: () => false });
};

test.each([
  ['Company,Role\n', 'no-rows'],
  ['Company,Role\n,\n', 'no-rows'],
  ['Acme,Keeper\nOther,Clerk', 'no-header'],
  [`Company,Role\n${'A,B\n'.repeat(5001)}`, 'too-many-rows'],
  [`Company,Role${',x'.repeat(60)}\nA,B`, 'too-many-columns'],
])('%#: %s', (text, problem) => {
  expect(planned(text)).toBe(problem);
});

test('a corrected column is what was said', () => {
  const text = 'Pracodawca,Stanowisko,Status,Link\nAcme,Keeper,Applied,x.example\n';
  expect(planned(text)).toMatchObject({ missing: ['organisation', 'role'] });
  const mapping = mappingOf({
    'column-0': 'organisation',
    'column-1': 'role',
    'status-0': 'offer',
    'was-0': 'Applied',
  });
  expect(planned(text, mapping)).toMatchObject({
    missing: [],
    rows: [
      {
        fate: 'in',
        application: {
          organisation: 'Acme',
          role: 'Keeper',
          url: 'https://x.example',
          standing: { kind: 'offer' },
        },
      },
    ],
  });
});

test('ragged rows come in and say so; what has no heading goes to the notes', () => {
  const plan = planned('Company,Role,Place,Score\nAcme,Keeper\nB,C,Leeds,7,more\n');
  expect(plan).toMatchObject({
    rows: [
      { line: 2, fate: 'in', troubles: ['It has 2 of 4 cells; the rest is taken as empty'] },
      {
        line: 3,
        fate: 'in',
        troubles: ['It has 1 more cell than there are headings'],
        application: { notes: 'Score: 7\nmore' },
      },
    ],
  });
});

test('dates that may be read in two ways hold everything back until it is said', () => {
  const text = 'Company,Role,Date applied\nA,B,03/04/2026';
  expect(planned(text)).toMatchObject({ missing: ['dates'] });
  expect(planned(text, { ...NOTHING_CORRECTED, convention: 'month-first' })).toMatchObject({
    missing: [],
    rows: [{ application: { appliedOn: '2026-03-04' } }],
  });
});

test('what a form does not know is passed over', () => {
  expect(
    mappingOf({
      'column-0': 'owner',
      'column-999': 'role',
      'status-0': 'nowhere',
      dates: '__proto__',
      'double-12': 'yes',
      'double-x': 'yes',
    }),
  ).toEqual({
    ...NOTHING_CORRECTED,
    doubles: [12],
  });
});
