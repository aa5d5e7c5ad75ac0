import { sql } from 'drizzle-orm';
import { done } from '@/lib/acts/outcome';
import { anInterview, aPreparedInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

/** From a date to looking back, and what is nobody else's business. */
test('an interview is written down by its own clock, prepared, moved, cancelled and held after all', {
  tag: '@phone',
}, async ({ page, person }) => {
  const id = await anApplication(person, 'Kestrel', 'Designer');

  await page.goto(`/applications/${id}`);
  await page.getByRole('link', { name: 'Add an interview' }).click();
  await page.getByLabel('Kind').selectOption({ label: 'Video call' });
  await page.getByLabel('Begins').fill('1926-12-03T14:00');
  await page.getByLabel('Their time zone').selectOption('America/New_York');
  await page.getByLabel('Length in minutes').fill('20160');
  await page.getByLabel('Link').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Add the interview' }).click();
  await expect(page.getByRole('alert').getByText('The length is a number of minutes').first()).toBeVisible();
  await expect(page.getByRole('alert').getByText('not a web address').first()).toBeVisible();
  await page.getByLabel('Length in minutes').fill('45');
  await page.getByLabel('Link').fill('meet.example.org/kestrel');
  await page.getByRole('button', { name: 'Add the interview' }).click();
  await expect(page.getByRole('alert').getByText('Look at the year again').first()).toBeVisible();
  await page.getByLabel('Begins').fill(atTen(20));
  await page.getByRole('button', { name: 'Add the interview' }).click();

  await expect(page.getByRole('heading', { name: 'Video call', level: 1 })).toBeVisible();
  await expect(page.getByText('10:00 to 10:45 in New York')).toBeVisible();
  await expect(page.getByText(/^For you that is .*1[45]:00 to 1[45]:45\.$/)).toBeVisible();
  await page.getByText('Add somebody').click();
  await page.getByLabel('Somebody new, by name').fill('Priya Nair');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Whom you meet' }).getByRole('listitem')).toHaveText(
    'Priya Nair',
  );
  await page.getByLabel('Questions to ask them').fill('Who leads it?');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByText('Write a new one').click();
  await page.getByLabel('Title').fill('The flood');
  await page.getByRole('button', { name: 'Keep it and bring it' }).click();
  await expect(page.getByRole('region', { name: 'Stories to bring' }).getByText('The flood')).toBeVisible();

  await page.getByRole('link', { name: 'Change or move' }).click();
  await page.getByLabel('Begins').fill(atTen(21));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'It was cancelled' }).click();
  await page.getByRole('button', { name: 'It takes place after all' }).click();
  await expect(page.getByRole('button', { name: 'It was cancelled' })).toBeVisible();
  await page.goto(`/applications/${id}`);
  await expect(page.getByText(/^Moved an interview from/)).toBeVisible();
  await expect(page.getByText(/^The interview on .* was cancelled$/)).toBeVisible();
});

test('what one needs is asked for by letter, and a plan for a no is given back when it has come', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const applicationId = await anApplication(person, 'Harbour', 'Keeper');
  const id = await anInterview(person, applicationId, { startsAt: atTen(9) });
  await page.goto(`/interviews/${id}`);
  const needs = page.getByRole('region', { name: 'What you need' });
  await expect(needs.getByText('Only you see this.')).toBeVisible();
  await needs.getByText('Write down something you need').click();
  await needs.getByLabel('What you need').fill('A break after half an hour');
  await needs.getByRole('button', { name: 'Keep it' }).click();
  await needs.getByRole('link', { name: 'Ask for it by letter' }).click();
  await expect(page.getByLabel('Letter')).toHaveValue(/accommodation\): A break after half an hour\./);
  await page.getByRole('button', { name: 'It is ready' }).click();
  await expect(page.getByRole('alert').getByText('gap in brackets').first()).toBeVisible();
  const letter = await page.getByLabel('Letter').inputValue();
  await page.getByLabel('Letter').fill(letter.replace('[your name]', 'Ann Holt'));
  await page.getByRole('button', { name: 'It is ready' }).click();
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, I asked for it' }).click();
  await expect(needs.getByLabel('How far it has come', { exact: true })).toHaveValue('asked');
  await needs.getByLabel('How far it has come', { exact: true }).selectOption({ label: 'Agreed' });
  await needs.getByRole('button', { name: 'Save how far it has come' }).click();

  const plan = page.getByRole('region', { name: 'If it is a no' });
  await plan.getByText('Write one line').click();
  await plan.getByLabel('If it is a no, I will').fill('walk to the sea');
  await plan.getByLabel('and tell').fill('Ana');
  await plan.getByRole('button', { name: 'Keep it' }).click();
  await expect(plan.getByText('I will walk to the sea and tell Ana.')).toBeVisible();
  await expect(needs.getByLabel('How far it has come', { exact: true })).toHaveValue('agreed');

  const no = await aRejection(person, { applicationId });
  await page.goto(`/rejections/${no.id}/reframe`);
  await expect(page.getByText('“If it is a no, I will walk to the sea and tell Ana.”')).toBeVisible();
});

test('once it is over, what went well comes first, then thanks, but not to who asked for no letters', {
  tag: '@phone',
}, async ({ page, person }) => {
  const applicationId = await anApplication(person, 'Quay', 'Pilot');
  const id = await aPreparedInterview(person, applicationId, atTen(-1));
  await page.goto('/today');
  await page.getByRole('link', { name: 'Look back' }).click();
  await page.getByLabel('What will you do differently next time?').fill('Slow down');
  await page.getByRole('button', { name: 'Keep it', exact: true }).first().click();
  await expect(page.getByRole('alert').getByText('What went well is empty').first()).toBeVisible();
  await page.getByLabel('What went well?').fill('I turned up');
  await page.getByRole('button', { name: 'Keep it', exact: true }).first().click();
  await expect(
    page.getByRole('region', { name: 'Afterwards' }).getByText('I turned up').first(),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Say thank you' }).click();
  await expect(page.getByLabel('Letter')).toHaveValue(/^Dear Priya Nair,/);
  await page.getByLabel('To whom?').selectOption({ label: 'Tom Field' });
  await page.getByRole('button', { name: 'Write to them' }).click();
  await expect(page.getByLabel('Letter')).toHaveValue(/^Dear Tom Field,/);
  await page.getByRole('button', { name: 'Yes, I thanked them' }).click();
  await expect(page.getByText(/^You said thank you on/)).toBeVisible();

  await did(person, async (tx) => {
    await tx.db.execute(sql`update organisations set no_contact_at = now() where owner_id = ${person.id}`);
    return done(null);
  });
  await page.goto(`/interviews/${id}/letter?kind=thanks`);
  await expect(page.getByText('They asked not to be contacted, so there is no letter here.')).toBeVisible();
  await expect(page.getByLabel('Letter')).toBeHidden();
  await page.goto('/interviews');
  await expect(page.getByRole('region', { name: 'Over' }).getByRole('link', { name: 'Quay' })).toBeVisible();
});
