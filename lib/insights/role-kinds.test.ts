import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Correction, namedKey, roleKinds } from './role-kinds';

const key = (title: string, corrections: Correction[] = []) => roleKinds(corrections)(title)?.key;

describe('titles of one kind', () => {
  test.each<[string, string[]]>([
    [
      'data analyst',
      [
        'Data Analyst',
        'SENIOR data analyst',
        'Data Analysts',
        'Jr. Data Analyst (Remote)',
        'Data Analyst (m/w/d)',
        'Data Analyst II',
        'Data Analyst - London',
        'Data Analyst | Fintech',
        'Lead Data Analyst, Marketing',
        'Data Analyst, 12 month FTC',
        'Datenanalyst:in (all genders)',
        'Analyst, Data',
      ],
    ],
    [
      'software engineer',
      [
        'Software Engineer',
        'Software Developer',
        'Senior Software Development Engineer',
        'Programmer',
        'Principal SWE',
        'Mid-level Software Engineer',
        'Softwareentwickler/in (m/w/d)',
        'Software Engineer – Payments',
      ],
    ],
    ['front-end engineer', ['Frontend Developer', 'Front End Engineer', 'Front-end Dev']],
    [
      'administrator',
      ['Admin Assistant', 'Administrative Assistant', 'Office Administrator', 'Administrator'],
    ],
    ['staff nurse', ['Staff Nurse', 'Staff Nurses, Band 5', 'Staff Nurses Band 5', 'Senior Staff Nurse']],
    [
      'user-experience designer',
      ['UX Designer', 'UI/UX Designer', 'User Experience Designer', 'Senior UX designers'],
    ],
    ['customer success manager', ['Customer Success Manager', 'Manager, Customer Success']],
    ['programme coordinator', ['Program Co-ordinator', 'Programme Coordinator', 'Programme co ordinator']],
    ['sales', ['Sales']],
    ['c++ engineer', ['C++ Engineer', 'Senior C++ Engineer']],
    ['net engineer', ['.NET Engineer']],
    ['assistant manager', ['Assistant Manager']],
    ['senior', ['Senior', 'Seniors']],
  ])('%s', (kind, titles) => expect(titles.map((title) => key(title))).toEqual(titles.map(() => kind)));

  test.each([
    ['Data Analyst', 'Data Engineer'],
    ['Product Manager', 'Project Manager'],
    ['Marketing Manager', 'Manager, Sales'],
    ['Staff Nurse', 'Nurse'],
    ['Teaching Assistant', 'Teacher'],
    ['Java Engineer', 'JavaScript Engineer'],
  ])('%s and %s are two', (one, other) => expect(key(one)).not.toBe(key(other)));

  test('have a name to be read by', () => {
    const names = ['Senior UX Designers', 'HR Manager', 'data analyst', 'IT Support'].map(
      (title) => roleKinds()(title)?.name,
    );
    expect(names).toEqual(['UX designer', 'HR manager', 'Data analyst', 'IT support']);
  });

  test.each(['', '  ', '---', '(m/w/d)', '…'])('%j is of none', (title) =>
    expect(roleKinds()(title)).toBeNull(),
  );
});

describe('what the seeker says', () => {
  const said: Correction[] = [
    { of: 'title', from: 'Insight  ANALYST', to: 'Data analyst' },
    { of: 'kind', from: 'Business intelligence analyst', to: 'Data analyst' },
  ];

  test('of a title holds for that title, and of a kind for all of it', () => {
    const kindOf = roleKinds(said);
    expect(kindOf('insight analyst')).toEqual({
      key: 'data analyst',
      name: 'Data analyst',
    });
    expect(kindOf('Senior Insight Analyst')?.key).toBe('insight analyst');
    expect(kindOf('Senior BI Analysts')).toEqual({
      key: 'data analyst',
      name: 'Data analyst',
    });
  });

  test('may set seniority or a place apart, which the rules do not', () => {
    const kindOf = roleKinds([
      { of: 'title', from: 'Senior Data Analyst', to: 'Senior data analyst' },
      { of: 'title', from: 'Data Analyst - London', to: 'Data analyst, London' },
    ]);
    expect(kindOf('Senior data analyst')?.key).toBe('senior data analyst');
    expect(kindOf('Data Analyst - London')?.key).toBe('data analyst london');
    expect(kindOf('Lead Data Analyst')?.key).toBe('data analyst');
    const named = roleKinds([{ of: 'kind', from: 'senior data analyst', to: 'Lead analyst' }]);
    expect(named('Data Analyst')?.key).toBe('data analyst');
  });

  test('follows one from the next, and stops in a circle', () => {
    const circle: Correction[] = [
      { of: 'kind', from: 'a', to: 'b' },
      { of: 'kind', from: 'b', to: 'c' },
      { of: 'kind', from: 'c', to: 'b' },
    ];
    expect(['b', 'c']).toContain(key('a', circle));
    expect(key('a', circle.slice(0, 2))).toBe('c');
    expect(key('a', [{ of: 'kind', from: 'a', to: 'a' }])).toBe('a');
  });
});

test('whatever the title: a kind’s own name is of that kind, and nothing takes long', () => {
  const words = fc.constantFrom(
    ...'Senior Data Analysts Staff Nurse Lead II Manager, - | (m/w/d) Developer/in Software UX co ordinator 3 band sales'.split(
      ' ',
    ),
  );
  const title = fc.oneof(
    fc.array(words, { maxLength: 7 }).map((some) => some.join(' ')),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(title, (any) => {
      const kind = roleKinds()(any);
      if (kind === null) return;
      expect(key(kind.key)).toBe(kind.key);
      expect(key(kind.name)).toBe(kind.key);
      expect([namedKey(kind.key), namedKey(kind.name)]).toEqual([kind.key, kind.key]);
      expect(key(`  ${any.toUpperCase()} `)).toBe(key(any.toUpperCase()));
    }),
  );
  const started = performance.now();
  for (const long of [
    '/in'.repeat(5000),
    'm/'.repeat(5000),
    '('.repeat(5000),
    ' - '.repeat(5000),
    'senior '.repeat(3000),
  ])
    roleKinds()(long);
  expect(performance.now() - started).toBeLessThan(5000);
});
