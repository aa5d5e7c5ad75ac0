import { expect, test } from 'vitest';
import { addLineInput, answersIn, editLineInput, fitsInput, goalInput } from './input';

const goal = (more: Record<string, string>) =>
  goalInput.safeParse({ version: '0', role: 'Designer', ...more });
const said = (result: ReturnType<typeof goal>) =>
  result.error?.issues.map(({ message }) => message).join() ?? '';

test.each(['a lot', '-1', '0', '38k-45k', '9'.repeat(30), '٣٨٠٠٠', '💷'])('%j is no pay', (floorSalary) => {
  expect(said(goal({ floorSalary, currency: 'GBP', period: 'year' }))).toMatch(/is not an amount/);
});

test('pay needs a currency and what it is for; without pay neither is asked', () => {
  expect(said(goal({ floorSalary: '38k' }))).toMatch(/currency.*year/s);
  expect(goal({ floorSalary: '12.50', currency: 'GBP', period: 'hour' }).data?.floorSalary).toBe(12.5);
  expect(goal({}).success).toBe(true);
});

test('a day has to exist', () => {
  expect(said(goal({ byWhen: '2027-02-30' }))).toMatch(/not a day that exists/);
});

test('a line of ten thousand characters is refused with a sentence, one in any script is taken as it is', () => {
  const add = (words: string) => addLineInput.safeParse({ kind: 'value', words });
  expect(add('x'.repeat(10_000)).error?.issues[0]?.message).toMatch(/longer than 300 characters/);
  expect(add('  ').success).toBe(false);
  for (const words of ['🧭 four days 👩‍💻', 'عمل عن بعد', '<b>bold</b>'])
    expect(add(words).data?.words).toBe(words);
});

test('a form without the weight leaves it as it was, an empty one takes it away', () => {
  const edit = (weight?: string) =>
    editLineInput.parse({
      id: crypto.randomUUID(),
      version: '1',
      words: 'x',
      ...(weight === undefined ? {} : { weight }),
    });
  expect([edit().weight, edit('').weight, edit('4').weight]).toEqual([undefined, null, 4]);
});

test('answers are read by line, and nothing else in the form is one', () => {
  const id = '01932b6e-0000-7000-8000-000000000000';
  const form = {
    organisationId: id,
    [`fit-${id}`]: 'yes',
    [`why-${id}`]: ' Said so ',
    [`seen-${id}`]: '2',
    'fit-x': 'yes',
    'fit-': 'no',
  };
  expect(answersIn(fitsInput.parse(form))).toEqual([{ lineId: id, fit: 'yes', why: 'Said so', seen: 2 }]);
  const odd = { [`fit-${id}`]: 'maybe', [`seen-${id}`]: 'x' };
  expect(answersIn(odd)).toEqual([{ lineId: id, fit: null, why: '', seen: 0 }]);
  const long = fitsInput.safeParse({ ...form, [`why-${id}`]: 'x'.repeat(10_000) });
  expect(long.error?.issues[0]).toMatchObject({ path: [`why-${id}`] });
});
