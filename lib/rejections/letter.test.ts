import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pasteInput } from './input';
import { MOST_OFFERED, MOST_REASON, readNo } from './letter';
import { matchesOf, surelyAbout } from './match';

const LETTER = `From: Priya Nair <priya.nair@fernside.org.uk>
To: ann@example.org
Date: Tue, 24 Nov 2026 16:02:11 +0000
Subject: Your application for Librarian at Fernside Libraries

Dear Ann,

Thank you for your time in the final round last week. We enjoyed meeting you.

Unfortunately we have decided to move forward with another candidate. The panel felt that
your answers would have been stronger with a result in each of them. We were impressed by
how you plan.

We will keep your details on file, and wish you every success.

Kind regards,
Priya Nair
Head of Branches

On Mon, 16 Nov 2026 at 09:00, Ann wrote:
> I felt my presentation lacked nothing.`;

describe('a pasted letter', () => {
  test('is read: that it is a no, whose, when, by whom, and what it says about the person', () => {
    const read = readNo(LETTER);
    expect(read).toMatchObject({
      isNo: 'yes',
      role: 'Librarian',
      organisation: 'Fernside Libraries',
      on: '2026-11-24',
      name: 'Priya Nair',
      email: 'priya.nair@fernside.org.uk',
      isFinalRound: true,
      predetermined: false,
      isCut: false,
    });
    expect(read.lines).toEqual([
      'The panel felt that your answers would have been stronger with a result in each of them.',
      'We were impressed by how you plan.',
    ]);
    expect(read.text).toMatch(/^Dear Ann,[\s\S]*lacked nothing\.$/);
  });

  test.each([
    'We regret to inform you that you have not been shortlisted.',
    'On this occasion your application has been unsuccessful.',
    'We won’t be moving forward with your application.',
    'After careful thought we are unable to offer you the role.',
    'The position has now been filled.',
    'We decided to proceed with other candidates whose experience is closer.',
    'We have chosen to go with someone else; we will not be taking your application further.',
    'You are no longer under consideration for this role.',
  ])('says no: %s', (said) => expect(readNo(`Dear Ann,\n\n${said}\n\nThe team`).isNo).toBe('yes'));

  test.each([
    'Thank you for applying. We will read your application and be in touch.',
    'We would like to invite you to an interview on Tuesday.',
    'If you do not hear from us within two weeks, your application has been unsuccessful.',
    'We are delighted to offer you the position.',
    '',
  ])('says nothing of the kind: %s', (said) => expect(readNo(said).isNo).toBe('unclear'));

  test('from a machine has nobody to write back to', () => {
    const read = readNo(
      'From: Harbour Careers <no-reply@greenhouse.io>\nSubject: Your application\n\nYou were unsuccessful.\n\nBest,\nThe Harbour Team',
    );
    expect(read).toMatchObject({ isNo: 'yes', organisation: 'Harbour', name: null, email: null });
  });

  test('that names an inside candidate offers to say so', () => {
    expect(readNo('We decided to go with an internal candidate.').predetermined).toBe(true);
  });

  test.each([
    [
      'German',
      'vielen Dank für Ihre Bewerbung. Leider können wir Ihnen nicht zusagen, und wir bedauern das.',
    ],
    [
      'French',
      'Nous vous remercions pour votre candidature. Malheureusement nous ne pouvons pas la retenir.',
    ],
    ['Spanish', 'Gracias por su candidatura. Lamentablemente hemos decidido no continuar con el proceso.'],
    ['Dutch', 'Bedankt voor je sollicitatie. Helaas hebben wij een keuze gemaakt voor een andere kandidaat.'],
    [
      'Italian',
      'Grazie per la sua candidatura. Purtroppo non abbiamo scelto il suo profilo per la posizione.',
    ],
    ['another language', 'Благодарим вас за отклик. К сожалению, мы выбрали другого кандидата.'],
  ])('in %s is not read, and left to be filled in by hand', (language, said) => {
    const read = readNo(said);
    expect(read).toMatchObject({ isNo: 'not-read', language, role: null, lines: [] });
    expect(read.text).toBe(said);
  });
});

describe('the application it is about', () => {
  const of = (id: string, organisation: string, role = 'Editor') => ({ id, organisation, role });
  const all = [of('a', 'Moorland Press'), of('b', 'Fernside Libraries Ltd'), of('c', 'Fernside Libraries')];

  test('is one whose organisation is named, the one whose role is named too before the others', () => {
    const candidates = [...all, of('d', 'The Fernside Libraries', 'Librarian')];
    expect(matchesOf(readNo(LETTER), candidates)).toEqual(['d', 'b', 'c']);
  });

  test('is chosen beforehand where the letter is from there, or names it together with the role', () => {
    const librarian = of('d', 'Fernside Libraries', 'Librarian');
    expect(surelyAbout(readNo(LETTER), [...all.slice(0, 1), librarian])).toBe('d');
    expect(surelyAbout(readNo(LETTER), [of('e', 'Fernside Libraries', 'Clerk')])).toBe('e');
    const bare = 'Moorland Press will not take the Editor role further with you. Unfortunately.';
    expect(surelyAbout(readNo(bare), all)).toBe('a');
  });

  test('is not chosen where it is merely mentioned, or two are equally sure', () => {
    const words = [of('n', 'Next'), of('t', 'Target'), of('h', 'Three'), of('i', 'Indeed', 'Clerk')];
    const said = readNo(
      'Dear Ann,\n\nNext time may be different: we had three openings and a target of one. Indeed, unfortunately you were unsuccessful.',
    );
    expect(matchesOf(said, words)).toHaveLength(4);
    expect(surelyAbout(said, words)).toBeNull();
    // From one of them: what the role's name makes of another is chance.
    expect(surelyAbout(readNo(`${LETTER}\nThe next Librarian`), [of('n', 'Next', 'Librarian')])).toBe('n');
    const both = [of('n', 'Next', 'Librarian'), of('c', 'Fernside Libraries', 'Clerk')];
    expect(surelyAbout(readNo(LETTER.replace('last week', 'next week')), both)).toBe('c');
    expect(
      surelyAbout(readNo(LETTER), [of('e', 'Fernside Libraries'), of('f', 'Fernside Libraries')]),
    ).toBeNull();
  });

  test('is none where nobody is named, or only a part of a word', () => {
    expect(matchesOf(readNo('You were unsuccessful.'), all)).toEqual([]);
    expect(matchesOf(readNo('We moored a boat.'), [of('x', 'Moor'), of('y', '!!!'), of('z', 'The')])).toEqual(
      [],
    );
  });
});

describe('any text whatever', () => {
  const ugly = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.string({
      unit: fc.constantFrom(
        ...'<>&;="\'{}[]:,@. \n\u202e\u0000>-',
        'From: ',
        'Subject: ',
        'Date: 2026-11-24',
        '\n\n',
        'unfortunately we decided to move forward with another ',
        'We felt your answers ',
        'Kind regards,\n',
        'Ann Keeper',
        'On Monday wrote:\n',
        '=?utf-8?B?',
        '<p>',
      ),
      maxLength: 80,
    }),
  );

  test('with a line of before in its middle is not read across it', () => {
    const { lines } = readNo('Kind regards,\n>On Monday wrote:\nWe felt your answers were long.');
    expect(lines).toEqual(['We felt your answers were long.']);
  });

  test('is read into what could be kept as it stands, and every offered line stands in it', () => {
    fc.assert(
      fc.property(ugly, (text) => {
        const read = readNo(text);
        expect(read.lines.length).toBeLessThanOrEqual(MOST_OFFERED);
        const flat = read.text.replace(/\s+/g, ' ');
        for (const line of read.lines) expect(flat).toContain(line);
        expect(read.text.length).toBeLessThanOrEqual(MOST_REASON);
        expect(read.text).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
        const sent = {
          intent: 'keep',
          box: text || 'x',
          applicationId: '',
          organisation: read.organisation ?? 'x',
          role: read.role ?? '',
          on: read.on ?? '',
          reason: read.text,
          name: read.name ?? '',
          email: read.email ?? '',
          ...Object.fromEntries(read.lines.map((line, n) => [`line${n + 1}`, line])),
        };
        expect(pasteInput.safeParse(sent).error?.issues ?? []).toEqual([]);
      }),
    );
  });

  test.each([
    'a ',
    'A. ',
    '\n',
    '> ',
    'Kind regards,\n',
    'not be able to be ',
    'On On On ',
    'Ann Ann ',
    'From: a\nSubject: b\n\n',
    'application for the position of ',
    'we will not be ',
    'é',
    '<',
    'more ',
  ])('is read in no time, also two hundred thousand letters of %j', (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length)).slice(0, 200_000);
    const began = performance.now();
    const read = readNo(text);
    matchesOf(
      read,
      Array.from({ length: 300 }, (_, n) => ({ id: `${n}`, organisation: `Quay ${n}`, role: 'Keeper' })),
    );
    // Some forty milliseconds by itself; the machine may be busy.
    expect(performance.now() - began).toBeLessThan(2500);
  });
});
