import { expect, test } from 'vitest';
import { profileInput } from './input';

const profile = { version: '0', name: 'Ruth', organisation: '', confidentiality: 'Between us.' };

test.each(['St. John', 'Harbour Careers Ltd.', 'U.N. Careers', 'Dr. R. Adeyemi'])(
  'a name may be %s',
  (name) => {
    expect(profileInput.parse({ ...profile, name, organisation: name })).toMatchObject({ name });
  },
);

test.each(['https://example.org', 'Win at www.example.org', 'cheap.example.com/now', 'example.org'])(
  'a name with the web address %s is not sent to strangers',
  (name) => {
    expect(profileInput.safeParse({ ...profile, name }).error?.issues[0]?.message).toMatch(
      /holds a web address/,
    );
    expect(profileInput.safeParse({ ...profile, organisation: name }).success).toBe(false);
  },
);
