import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { anAnswer, anInterview, aRejection, atTen } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name, level: 2 }) });

/** Marks a passage as a hand or a key does. */
async function mark(page: Page, passage: string) {
  const box = page.getByLabel('Mark a passage');
  await box.evaluate((area: HTMLTextAreaElement, text) => {
    const start = area.value.indexOf(text);
    area.focus();
    area.setSelectionRange(start, start + text.length);
  }, passage);
  await expect(page.getByRole('status').filter({ hasText: passage })).toBeVisible();
}

test('what they said is gone through passage by passage, and each decision leads somewhere', {
  tag: '@phone',
}, async ({ page, person }) => {
  const { id: rejectionId } = await aRejection(person);
  const coming = await anInterview(person, await anApplication(person, 'Harbour'), { startsAt: atTen(9) });
  const feedbackId = await anAnswer(person, { rejectionId });
  await page.goto(`/feedback/${feedbackId}`);
  await page.getByText('Mark what they liked, or doubted').click();
  await mark(page, 'how you plan');
  await press(page, 'Note it as something they liked');
  await expect(section(page, 'What they liked')).toContainText('how you plan');
  await mark(page, 'hard to follow');
  await press(page, 'Note it as a doubt');
  const doubts = section(page, 'What they doubted');
  await expect(doubts.locator('.doubt')).toHaveCount(1);
  // Nothing is asked about it today; said all the same, the words say what they point to.
  await doubts.locator('.doubt summary', { hasText: 'What is it about?' }).click();
  await expect(
    doubts.getByText('“hard to follow” points to “Structure of my answers”. You know better.'),
  ).toBeVisible();
  await press(page, 'Keep');
  await expect(doubts.getByText('It is about something else')).toBeVisible();
  await expect(doubts.locator('.doubt')).toContainText('Structure of my answers');
  await press(page, 'Ask for an adjustment');
  await doubts.getByRole('link', { name: 'Write it down for the next interview' }).click();
  await expect(page).toHaveURL(new RegExp(`/interviews/${coming}`));
  await expect(page.getByRole('textbox', { name: 'What you need' })).toHaveValue(
    'The questions in writing beforehand',
  );
  await page.goto('/wins');
  await section(page, 'What they liked').getByRole('link', { name: 'Make a story of it' }).click();
  await expect(page.getByLabel('Free words')).toHaveValue(/^They liked: “how you plan”/);
});

test('a reason that should not count is kept apart, on one page, with its words and date', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const words = '<b>We felt</b> you may be too old for a young team. We liked your plan.';
  const { id: rejectionId } = await aRejection(person, { organisation: 'Fernside' });
  const feedbackId = await anAnswer(person, { rejectionId, words, speaker: 'Daniel Okoro' });
  await page.goto(`/feedback/${feedbackId}`);
  await expect(page.getByText(/^It may be about your age\./)).toBeVisible();
  await press(page, 'Keep it apart: your age');
  await expect(section(page, 'Kept apart')).toContainText('counts nowhere');
  await expect(page.getByText('Some reasons have no place in a decision')).toHaveCount(0);
  await page.getByRole('link', { name: 'On one page, with dates' }).first().click();
  await expect(page.locator('main')).toContainText('Said by: Daniel Okoro');
  await expect(page.locator('main')).toContainText(words);
  await expect(page.locator('main')).toContainText('Time limits are short and already running');
  await expect(section(page, 'Where advice is free')).toContainText('Checked on');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Keep it as a text file' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(words);
  // Out of every figure, and nothing is to be practised.
  await page.goto('/feedback');
  await expect(page.getByText('1 that should not count')).toBeVisible();
  await expect(section(page, 'What to do')).toHaveCount(0);
});
