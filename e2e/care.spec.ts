import type { Page } from '@playwright/test';
import { reframe } from '@/db/episodes/writes';
import { aConcern, anAnswer, anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

// Care, line by line, where no other journey shows it (docs/principles.md has them all).
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

test('on the eve of an interview nobody’s words are in sight: Today leads with it, and they are one press away', {
  tag: '@phone',
}, async ({ page, person }) => {
  const no = await aRejection(person, { organisation: 'Fernside Libraries' });
  const feedbackId = await anAnswer(person, { rejectionId: no.id });
  await aConcern(person, feedbackId);
  await anInterview(person, await anApplication(person, 'Harbour'), { startsAt: atTen(1) });
  const words = page.locator('main p.words').filter({ visible: true });

  await page.goto('/today');
  await expect(heading(page)).toHaveText('Get ready for Harbour');
  await page.getByText('Why this step?').click();
  await expect(page.getByText('An interview within two days comes before everything else.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('hard to follow');
  await page.getByRole('link', { name: 'Something else' }).click();
  await expect(heading(page)).toHaveText('Rest. Nothing else is needed today');
  await expect(page.locator('main')).not.toContainText('hard to follow');

  await page.goto(`/feedback/${feedbackId}`);
  await expect(page.getByText('An interview is close. Their words keep until it is over')).toBeVisible();
  await expect(words).toHaveCount(0);
  await press(page, 'One opinion: set aside');
  await expect(page.getByText('You heard it, and it can rest.')).toBeVisible();
  await expect(words).toHaveCount(0);
  await page.locator('main summary', { hasText: 'Their words' }).first().click();
  await expect(words).toHaveText(['We liked how you plan. Your answers were hard to follow.']);
  await page.goto('/feedback');
  await expect(words).toHaveCount(0);
});

test('a reason that should not count, in the “no” itself, is offered to be kept apart, and then nothing is asked of them', {
  tag: '@phone',
}, async ({ page, person }) => {
  const reason = 'We felt you may be too old for a young team.';
  const no = await aRejection(person, { organisation: 'Fernside', reason });
  const promised = await aRejection(person, { organisation: 'Harbour', predetermined: true });
  await aConcern(person, await anAnswer(person, { rejectionId: promised.id }));

  await page.goto(`/rejections/${no.id}`);
  await expect(page.getByText('The reason they gave may be about your age.')).toBeVisible();
  await press(page, 'Keep it apart');
  await expect(page.getByRole('heading', { name: 'Kept apart' })).toBeVisible();
  await page.getByRole('link', { name: 'On one page, with dates' }).first().click();
  await expect(page.locator('main')).toContainText(reason);
  await expect(page.locator('main')).toContainText('Time limits are short and already running');

  await page.goto(`/rejections/${no.id}`);
  await expect(page.getByText('The reason they gave may be about your age.')).toHaveCount(0);
  await page.getByText('Or go on now').click();
  await expect(page.getByRole('link', { name: 'See what stays yours' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask what was missing' })).toHaveCount(0);
  await did(person, (tx) => reframe(tx, { episodeId: no.episodeId }));
  await page.reload();
  await expect(page.getByText('Some of what they said should not count, so nothing is asked')).toBeVisible();
  await expect(page.getByRole('link', { name: /^(Ask|Say thank)/ })).toHaveCount(0);

  // Out of every figure, and so is what was said of a place that was promised; both are counted.
  await page.goto('/feedback');
  await expect(
    page.getByText(
      'Left out: 1 from places that were probably promised to somebody, and 1 that should not count',
    ),
  ).toBeVisible();
});

test('an old “no” is quiet: nothing is asked about it, it is folded on the board, and what is closed can be hidden', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const old = await aRejection(person, { organisation: 'Long Ago', on: '2020-02-03' });
  await page.goto(`/rejections/${old.id}`);
  await expect(heading(page)).toHaveText('Kept quietly');
  await page.goto('/today');
  await expect(heading(page)).toHaveText('Add one you have your eye on');
  // What was done about it stays a win; nothing is asked.
  await expect(page.locator('main .two > .stack-l')).not.toContainText('Long Ago');
  await page.goto('/applications');
  const card = page.getByRole('link', { name: /^Long Ago / });
  await expect(page.getByRole('link', { name: 'Show one old one' })).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.getByRole('link', { name: 'Show one old one' }).click();
  await expect(card).toBeVisible();
  await page.getByRole('button', { name: /^Fold Closed/ }).click();
  await expect(card).toHaveCount(0);
});

test('timers, cool-downs, undo and varied wording are off where somebody switched them off', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const noes = [await aRejection(person), await aRejection(person)];
  await page.goto('/settings');
  await page.getByLabel('Until I close it').check();
  await page.getByLabel('Varied wording').uncheck();
  await page.getByLabel('Not at all').check();
  await page.getByLabel('Show how long a call has been').uncheck();
  await press(page, 'Save');
  await expect(page.getByText('Saved.')).toBeVisible();

  const said = new Set<string | null>();
  for (const { id } of noes) {
    await page.goto(`/rejections/${id}`);
    said.add(await page.locator('.step p').first().textContent());
  }
  expect(said.size).toBe(1);

  await page.goto('/listen');
  await press(page, 'Start listening');
  await page.getByLabel('What they said').fill('You plan well.');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText(/^Since \d/)).toHaveCount(0);
  await press(page, 'The call is over');
  await expect(heading(page)).toHaveText('Nothing to answer now');
  await expect(page.getByText('nothing asks you for an answer')).toHaveCount(0);

  // “Undo” waits for as long as it takes.
  await anApplication(person, 'Kestrel', 'Designer');
  await page.clock.install();
  await page.goto('/applications');
  await page.getByRole('link', { name: 'Move Kestrel' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Interview/ })
    .click();
  await expect(page.getByRole('status')).toContainText('Moved Kestrel to Interview');
  await page.clock.fastForward('10:00');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
});
