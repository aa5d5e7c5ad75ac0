import { describe, expect, test } from 'vitest';
import { isOwnAddress } from './common-passwords';
import { settingsInput, signInInput, signUpInput } from './input';

const PASSWORD = 'four words in a row';
const issues = (given: object, schema = signUpInput as typeof signUpInput | typeof signInInput) =>
  schema.safeParse(given).error?.issues.map((issue) => [issue.path[0], issue.message]);

describe('an address', () => {
  test('is folded, so that one person has one account', () => {
    const { email } = signUpInput.parse({ email: '  Ann.Mc@Example.ORG ', password: PASSWORD });
    expect(email).toBe('ann.mc@example.org');
    expect(signInInput.parse({ email: 'ANN.MC@EXAMPLE.ORG', password: 'x' }).email).toBe(email);
  });

  test('keeps what comes after a plus', () => {
    expect(signUpInput.parse({ email: 'Ann+Search@example.org', password: PASSWORD }).email).toBe(
      'ann+search@example.org',
    );
  });

  test.each(['ann', 'ann@', '@example.org', 'ann example@example.org', '', 'a@b@c.org'])(
    '%j is refused in one sentence',
    (email) => {
      expect(issues({ email, password: PASSWORD })).toEqual([
        ['email', expect.stringContaining('does not look like')],
      ]);
    },
  );

  test('longer than addresses can be is refused', () => {
    const email = `${'a'.repeat(250)}@example.org`;
    expect(issues({ email, password: PASSWORD })?.[0]).toEqual([
      'email',
      expect.stringContaining('longer than'),
    ]);
  });
});

describe('a new password', () => {
  test('has ten characters or more, and at most what a hash should be made of', () => {
    const of = (password: string) => issues({ email: 'ann@example.org', password })?.[0]?.[1];
    expect(of('nine char')).toMatch(/ten characters/);
    expect(of('x'.repeat(201))).toMatch(/at most 200/);
    expect(of('ten chars ')).toBeUndefined();
  });

  test.each(['qwertyuiop', 'Password123', 'PASSWORDPASSWORD', '1234567890', '0000000000'])(
    '%j is one of the first that are tried',
    (password) => {
      expect(issues({ email: 'ann@example.org', password })).toEqual([
        ['password', expect.stringContaining('tried first')],
      ]);
    },
  );

  test('needs no capitals, figures or signs', () => {
    expect(issues({ email: 'ann@example.org', password: 'lantern harbour quay' })).toBeUndefined();
  });

  test('is not the address, nor all of it before the @', () => {
    const address = 'ann.mcintyre@example.org';
    expect(['Ann.McIntyre@example.org', ' ann.mcintyre '].map((one) => isOwnAddress(one, address))).toEqual([
      true,
      true,
    ]);
    expect(isOwnAddress('ann.mcintyre rows', address)).toBe(false);
  });

  test('is taken as it is, blanks and all', () => {
    expect(signUpInput.parse({ email: 'ann@example.org', password: `  ${PASSWORD} ` }).password).toBe(
      `  ${PASSWORD} `,
    );
  });
});

test('signing in takes any password there can be, and none is said', () => {
  expect(issues({ email: 'ann@example.org', password: 'short' }, signInInput)).toBeUndefined();
  expect(issues({ email: 'ann@example.org', password: '' }, signInInput)).toEqual([
    ['password', 'Write your password.'],
  ]);
});

test('an unknown zone of a browser is UTC; a chosen one must exist', () => {
  const zoneOf = (timeZone?: string) =>
    signUpInput.parse({ email: 'ann@example.org', password: PASSWORD, timeZone }).timeZone;
  expect([zoneOf('Asia/Tokyo'), zoneOf('Mars/Olympus'), zoneOf()]).toEqual(['Asia/Tokyo', 'UTC', 'UTC']);
  expect(settingsInput.safeParse({ ...SETTINGS, timeZone: 'Mars/Olympus' }).success).toBe(false);
});

const SETTINGS = {
  name: ' ',
  timeZone: 'UTC',
  locale: 'en-GB',
  country: '',
  theme: 'dark',
  undoSeconds: '30',
  nudgeAfter: '14',
  neutralTitles: 'yes',
  coolDown: 'hour',
};

test('settings: a blank name and no country are none, and a tick that is off is not sent', () => {
  expect(settingsInput.parse(SETTINGS)).toEqual({
    ...SETTINGS,
    name: null,
    country: null,
    variedWording: false,
    neutralTitles: true,
    listeningClock: false,
  });
});

test.each([
  ['locale', 'xx-XX'],
  ['country', 'ZZ'],
  ['theme', 'pink'],
  ['undoSeconds', '7'],
  ['coolDown', 'never'],
])('settings: %s %j is refused in a sentence', (name, value) => {
  expect(settingsInput.safeParse({ ...SETTINGS, [name]: value }).error?.issues).toEqual([
    expect.objectContaining({ path: [name], message: expect.stringMatching(/^Choose /) }),
  ]);
});
