import type { Page } from '@playwright/test';
import { addPerson } from '@/db/parts/writes';
import { aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { expect, test } from './person';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).click();

test('whoever is best asked is suggested, with a text that can be made one’s own', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  const { id, applicationId } = await aRejection(person, { organisation: 'Fernside Libraries' });
  const somebody = { applicationId, email: null, phone: null } as const;
  await did(person, (tx) => addPerson(tx, { ...somebody, name: 'Rita Berg', part: 'recruiter' }));
  await did(person, (tx) => addPerson(tx, { ...somebody, name: 'Paul Okoro', part: 'referrer' }));
  await page.goto(`/rejections/${id}/ask`);
  await expect(page.getByText('Ask Rita Berg first.')).toBeVisible();
  const message = page.getByLabel('Message');
  await expect(message).toHaveValue(/^Dear Rita Berg,[\s\S]*free to pass on/);

  // Somebody else, one press: the text that suits them, and what was typed is there when one comes back.
  await message.fill(`${await message.inputValue()} Typed.`);
  await press(page, 'Paul Okoro, put in a word for me');
  await expect(message).toHaveValue(/^Dear Paul Okoro,[\s\S]*return the favour/);
  await press(page, 'Rita Berg, recruiter');
  await expect(message).toHaveValue(/^Dear Rita Berg,[\s\S]*Typed\.$/);

  // One of all the texts, made one's own, and chosen for this question.
  await press(page, 'All templates');
  const recruiter = page.locator('main section').filter({
    has: page.getByRole('heading', { name: 'A recruiter' }),
  });
  await recruiter.getByText('Warmer').click();
  await recruiter.getByRole('link', { name: 'Make it yours' }).filter({ visible: true }).last().click();
  const text = page.getByLabel('Text');
  await text.fill((await text.inputValue()).replace('Warm regards', 'With best wishes'));
  await press(page, 'Save as mine');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(`/rejections/${id}/ask`);
  await press(page, 'Warmer');
  await expect(message).toHaveValue(/With best wishes,\n\[your name\]$/);

  // Nothing leaves with a gap.
  await press(page, 'Keep and go on');
  await expect(page.locator('main').getByRole('alert')).toBeVisible();
  await page.getByLabel('Your name').fill('Ann Keeper');
  await press(page, 'Keep and go on');
  await expect(heading(page)).toHaveText('Send it your own way');
  await expect(page.locator('.letter')).toContainText('With best wishes,\nAnn Keeper');
});

test('after a silence one reminder may go, never a second, and then no answer is a full ending', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const { id, episodeId } = await aRejection(person, { organisation: 'Fernside Libraries' });
  await aQuestionSent(person, episodeId, 11);
  await page.goto(`/rejections/${id}`);
  await follow(page, 'Send one small reminder');
  await expect(heading(page)).toHaveText('One small reminder');
  await expect(page.locator('.letter')).toContainText('I’m not asking you to revisit the decision');
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute('href', /^mailto:/);
  // Open in two windows: what the first one said stands, and the other is told so.
  const second = await page.context().newPage();
  await second.goto(page.url());
  await press(page, 'Yes, I sent it');
  await expect(page.getByText('That is all anybody owes')).toBeVisible();
  await second.getByText('I changed it before sending').click();
  await second.getByLabel('As it went').fill('Other words. Thank you.');
  await second.getByRole('button', { name: 'Keep it as it went' }).click();
  await expect(second.getByText(/stands as it was said first/)).toBeVisible();
  await page.goto(`/rejections/${id}/nudge`);
  await expect(page).toHaveURL(new RegExp(`/rejections/${id}$`));
  await expect(page.getByRole('link', { name: 'Send one small reminder' })).toHaveCount(0);
  await press(page, 'No answer came');
  await expect(heading(page)).toContainText('has not answered, and you asked well');
});
