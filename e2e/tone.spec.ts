import type { Page } from '@playwright/test';
import { aRejection } from '@/scripts/test/loop';
import { expect, test } from './person';

const BEFORE =
  'Dear Daniel,\n\nThank you for letting me know about the role, and for the time that you all took.';
const ARGUES = 'I have to disagree with your assessment, it is simply incorrect.';
const ASKS = 'What is one thing that would have made my case stronger?\n\nKind regards,\nAnn';
const OTHER = 'I remember it differently; may I ask what gave that impression?';

const check = (page: Page) => page.getByRole('region', { name: 'Tone check' });
const message = (page: Page) => page.getByLabel('Message');
const selected = (page: Page) =>
  message(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );

test('while one writes, it says what some readers may hear, where, and another wording; what is switched off stays off until it is switched on', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const { id } = await aRejection(person);
  await page.goto(`/rejections/${id}/ask`);
  await message(page).fill(`${BEFORE}\n\n${ARGUES}\n\n${ASKS}`);
  await expect(check(page)).toContainText('May sound like arguing');
  await expect(check(page)).toContainText('Some readers may hear it as arguing with the decision');
  await expect(page.getByRole('status').filter({ hasText: 'One thing to look at' })).toBeAttached();

  await check(page).getByRole('button', { name: 'Show me' }).click();
  expect(ARGUES).toContain(await selected(page));
  await check(page).getByRole('button', { name: 'Use this' }).click();
  await expect(message(page)).toHaveValue(`${BEFORE}\n\n${OTHER}\n\n${ASKS}`);
  await expect(check(page)).toBeHidden();
  await message(page).press('ControlOrMeta+z');
  await expect(message(page)).toHaveValue(`${BEFORE}\n\n${ARGUES}\n\n${ASKS}`);

  await check(page).getByRole('button', { name: 'Don’t say this again' }).click();
  await expect(check(page)).toBeHidden();
  await message(page).fill(`${BEFORE}\n\n${ARGUES}\n\nI demand an answer.\n\n${ASKS}`);
  await expect(check(page)).toContainText('Hard to answer');
  await expect(check(page)).not.toContainText('May sound like arguing');

  await page.goto('/settings#tone');
  await page.getByText('Choose what it says').click();
  await page.getByLabel('Arguing with the decision').check();
  await page.getByRole('button', { name: 'Save the tone check' }).click();
  await expect(page.getByText('It says everything it knows.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is said before sending, holds nothing back, and is switched off there', {
    tag: '@phone',
  }, async ({ page, person }) => {
    const { id } = await aRejection(person);
    await page.goto(`/rejections/${id}/ask`);
    await page.getByLabel('Your name').fill('Ann');
    await message(page).fill(`Thank you. ${ARGUES} ${ASKS}`);
    await page.getByRole('button', { name: 'Keep and go on' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Send it your own way');
    await expect(check(page)).toContainText('May sound like arguing');
    await expect(page.getByRole('link', { name: 'Open in my mail' })).toBeVisible();
    await check(page).getByRole('button', { name: 'Don’t say this again' }).click();
    await expect(check(page)).toBeHidden();
    await page.goto('/settings');
    await expect(page.getByText('12 of 13 things are said')).toBeVisible();
  });
});
