import { expect, test } from 'vitest';
import { placesAsked } from './beside';

const id = (n: number) => `01932b6e-0000-7000-8000-00000000000${n}`;

test('one is one, several are several, each once; what is no id is none', () => {
  expect(placesAsked({})).toEqual({ applicationIds: [], organisationIds: [], isTooMany: false });
  expect(placesAsked({ application: id(1), organisation: [id(2), id(2), "' or 1=1"] })).toEqual({
    applicationIds: [id(1)],
    organisationIds: [id(2)],
    isTooMany: false,
  });
});

test('a fifth is left out, and said so', () => {
  const asked = placesAsked({ application: [1, 2, 3].map(id), organisation: [4, 5].map(id) });
  expect(asked).toEqual({
    applicationIds: [1, 2, 3].map(id),
    organisationIds: [id(4)],
    isTooMany: true,
  });
});
