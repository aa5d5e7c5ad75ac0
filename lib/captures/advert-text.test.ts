import { describe, expect, test } from 'vitest';
import { readPasted } from './read';

describe('a pasted text', () => {
  const pasted = (text: string) => readPasted(text).adverts[0];

  test.each([
    ['Keeper at Harbour\n\nWe keep the light.', { role: 'Keeper', organisation: 'Harbour' }],
    ['Harbour is looking for a Keeper in training', { role: 'Keeper in training', organisation: 'Harbour' }],
    ['Harbour is hiring a Light Keeper\nApply now', { role: 'Light Keeper', organisation: 'Harbour' }],
    [
      'Light Keeper\nCompany: Harbour\nLocation: Leith (hybrid)\nSalary: competitive',
      {
        role: 'Light Keeper',
        organisation: 'Harbour',
        place: 'Leith (hybrid)',
        workMode: 'hybrid',
        salaryText: 'competitive',
      },
    ],
    [
      'Leuchtturmwärter (m/w/d)\nUnternehmen: Hafen GmbH\nStandort: Hamburg\nGehalt: 38.000 - 45.000 €\nBewerbungsfrist: 24.12.2026',
      {
        role: 'Leuchtturmwärter (m/w/d)',
        organisation: 'Hafen GmbH',
        place: 'Hamburg',
        salaryMin: 38000,
        salaryMax: 45000,
        currency: 'EUR',
        closesOn: '2026-12-24',
      },
    ],
    [
      'Keeper\n\nAbout Harbour\n\nWe raised £20 million. Pay is £31.50 per hour. Fully remote. Apply by 12/24/2026.',
      { role: 'Keeper', organisation: 'Harbour', workMode: 'remote', closesOn: '2026-12-24' },
    ],
    ['Keeper\nApply by 03/04/2026', { closesOn: null }],
    ['Keeper\nClosing date: 31 December 1899', { closesOn: null }],
    ['حارس المنارة 🌊\nCompany: شركة المنار', { role: 'حارس المنارة 🌊', organisation: 'شركة المنار' }],
    ['We are looking for somebody who can keep a light burning.', { role: null, organisation: null }],
    ['', { role: null, text: '' }],
  ])('%j', (text, found) => {
    expect(pasted(text)).toMatchObject(found);
  });

  test('with a tag in it keeps its lines', () => {
    expect(pasted('Keeper at Harbour\n\n<b>Climb</b> the stairs.\nPolish.')).toMatchObject({
      role: 'Keeper',
      text: 'Keeper at Harbour\n\nClimb the stairs.\nPolish.',
    });
  });

  test('as HTML is read as a page is', () => {
    expect(pasted('<h1>Keeper</h1><p>Company: Harbour</p><script>alert(1)</script>')).toMatchObject({
      role: 'Keeper',
      organisation: 'Harbour',
      text: 'Keeper\n\nCompany: Harbour',
    });
  });
});
