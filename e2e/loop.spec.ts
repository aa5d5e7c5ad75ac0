import type { Page } from '@playwright/test';
import { aQuestionSent, aRejection } from '@/scripts/test/loop';
import { aSecondQuestion } from '@/scripts/test/responding';
import { anAddress, expect, PASSWORD, test } from './person';
import { reds } from './reds';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name, level: 2 }) });

const FORECAST = /\d ?%|\bodds\b|\bchances?\b|\blikely\b|to go until|on average|streak/i;
/** Nobody's words, and nothing that looks ahead to odds. */
async function saysNothingHard(page: Page) {
  await expect(page.locator('main blockquote, main .words')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(FORECAST);
}

async function add(page: Page, organisation: string, role: string, stage: string) {
  await page.goto('/applications/new');
  await page.getByLabel('Organisation').fill(organisation);
  await page.getByLabel('Role').fill(role);
  await page.getByLabel('Stage').selectOption({ label: stage });
  await press(page, 'Add');
  await expect(page).toHaveURL(/\/applications\?/);
}

/** From signing up to practice that is done, as a person walks it. */
async function wholeRound(page: Page) {
  test.slow(); // some thirty pages, one after the other
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill(anAddress());
  await page.getByLabel('Password').fill(PASSWORD);
  await press(page, 'Make my account');
  await expect(heading(page)).toHaveText('Bring in the list you already keep');
  await add(page, 'Moorland Press', 'Editor', 'Applied');
  await add(page, 'Fernside Libraries', 'Librarian', 'Interview');

  // Two taps, and nothing else is needed today.
  await page.goto('/applications/list');
  await follow(page, 'Fernside Libraries');
  await follow(page, 'Log a no');
  await press(page, 'Record');
  await expect(heading(page)).toHaveText('Recorded');
  await expect(page.getByText(/allowed to hurt\..*Nothing else is needed today\.$/)).toBeVisible();
  await saysNothingHard(page);
  await follow(page, 'Done for today');
  await expect(heading(page)).toHaveText('Rest. Nothing else is needed today');
  await saysNothingHard(page);

  // All the same: looking back.
  await follow(page, 'Look at it now, all the same');
  await page.getByText('Or go on now').click();
  await follow(page, 'See what stays yours');
  await page.getByLabel('I got to an interview, and went').check();
  await page.getByLabel('What I learned').fill('To begin with the result');
  await press(page, 'Keep and go on');
  await expect(heading(page)).toHaveText('You have looked back');
  await expect(section(page, 'What stays yours')).toContainText('I got to an interview, and went');

  // A question with a name on it; another wording and back, and nothing typed is lost.
  await follow(page, 'Ask what was missing');
  const message = page.getByLabel('Message');
  await expect(message).toHaveValue(/^Dear hiring team,/);
  await page.getByLabel('Who are you asking?').fill('Daniel Okoro');
  await page.getByLabel('Your name').fill('Ann Keeper');
  await page.getByLabel('Subject').fill('Thank you, Daniel');
  await message.fill(`${await message.inputValue()}\n\nP.S. I liked the reading room.`);
  await press(page, 'Shorter');
  await expect(page).toHaveURL(/text=shorter/);
  await expect(message).toHaveValue(/^Hello Daniel Okoro, thank you .* Ann Keeper$/);
  await press(page, 'Suggested');
  await expect(page).toHaveURL(/text=suggested/);
  await expect(message).toHaveValue(
    /^Dear Daniel Okoro,[\s\S]*Ann Keeper\n\nP\.S\. I liked the reading room\.$/,
  );
  await expect(page.getByLabel('Subject')).toHaveValue('Thank you, Daniel');
  await press(page, 'Keep and go on');
  await expect(heading(page)).toHaveText('Send it your own way');
  const mail = await page.getByRole('link', { name: 'Open in my mail' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:\?subject=Thank%20you%2C%20Daniel&body=Dear%20Daniel%20Okoro%2C%0D%0A/);
  await expect(page.getByRole('heading', { name: 'Did you send it?' })).toBeVisible();
  await press(page, 'Yes, I sent it');
  await expect(heading(page)).toHaveText('You asked. That is the win');
  await page.goto('/today');
  await saysNothingHard(page);
  await page.goBack();

  // They answered: what they liked first, then a doubt, and what to do about it.
  await follow(page, 'They answered');
  await page.getByLabel('Their words').fill('You plan well. Your answers were hard to follow.');
  await expect(page.getByLabel('I asked, and they answered')).toBeChecked();
  await press(page, 'Keep it');
  await expect(heading(page)).toHaveText('What Daniel Okoro said');
  await page.getByLabel('Something they liked').fill('You plan well.');
  await section(page, 'What they liked').getByRole('button', { name: 'Keep it' }).click();
  await expect(section(page, 'What they liked').getByRole('listitem')).toContainText(['You plan well.']);
  const doubts = section(page, 'What they doubted');
  await doubts.getByText('Note a doubt').click();
  await doubts.getByLabel('The doubt').fill('Your answers were hard to follow.');
  await doubts.getByLabel('What is it about?').selectOption({ label: 'Structure of my answers' });
  await doubts.getByRole('button', { name: 'Keep it' }).click();
  await expect(doubts.getByLabel('First thing to do')).toHaveValue(
    'Tell one answer aloud: result first, then how',
  );
  await doubts.getByRole('button', { name: 'Work on it', exact: true }).click();
  await expect(doubts).toContainText('It is in your practice. 0 of 1 done');

  // Practised, and kept.
  await page.goto('/practice');
  await press(page, 'Done: Tell one answer aloud: result first, then how');
  await expect(section(page, 'Done')).toContainText('Done today');
  await page.goto('/wins');
  for (const win of [
    'Applied to Moorland Press',
    'Named what was mine after the Fernside Libraries no',
    'Asked Fernside Libraries what was missing',
    'Listened to what Fernside Libraries had to say',
    'Practised: Tell one answer aloud: result first, then how',
  ])
    await expect(page.getByText(win, { exact: true })).toBeVisible();
}

test('a no goes all the way round to practice that is done', { tag: '@phone' }, async ({ page }) => {
  await wholeRound(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a no goes all the way round just the same', { tag: '@desktop' }, async ({ page }) => {
    await wholeRound(page);
  });
});

for (const [ending, pressed, title, win] of [
  [
    'they can’t say',
    'They can’t say',
    /can’t give feedback, and told you so$/,
    /^Asked .* what was missing$/,
  ],
  [
    'no answer came',
    'No answer came',
    /has not answered, and you asked well$/,
    /^Asked .* what was missing$/,
  ],
  [
    'there is nobody to ask',
    'There is nobody to ask',
    'There was nobody to ask',
    /^Looked for somebody to ask/,
  ],
  [
    'they would rather not hear an answer',
    'They would rather not, or nothing came',
    'They would rather leave it there',
    /^Asked .* whether I may answer$/,
  ],
  [
    'they asked not to be contacted',
    'They asked not to be contacted',
    /asked not to be contacted$/,
    /^Asked .* what was missing$/,
  ],
  ['somebody had the place already', 'Close this gently', 'Closed, kindly', /^Closed the .* no kindly$/],
] as const) {
  test(`when ${ending}, it ends kindly, with a win and nothing red`, { tag: '@phone' }, async ({
    page,
    person,
  }) => {
    const predetermined = pressed === 'Close this gently';
    const isHeard = pressed.startsWith('They would rather not');
    const { id, episodeId } = isHeard
      ? await aSecondQuestion(person)
      : await aRejection(person, { organisation: 'Harbour', predetermined });
    const isAsked = !predetermined && pressed !== 'There is nobody to ask';
    if (isAsked && !isHeard) await aQuestionSent(person, episodeId);
    await page.goto(`/rejections/${id}`);
    if (!isAsked) await page.getByText('Or go on now').click();
    if (predetermined) await expect(page.getByText(/promised before you came/)).toBeVisible();
    await press(page, pressed);
    await expect(heading(page)).toHaveText(title);
    await expect(page.getByText('A win, kept')).toBeVisible();
    expect(await reds(page)).toEqual([]);
    await page.goto('/wins');
    await expect(page.getByText(win)).toBeVisible();
  });
}

test('an ending is put away, and can be opened again', { tag: '@phone' }, async ({ page, person }) => {
  const { id, episodeId } = await aRejection(person);
  await aQuestionSent(person, episodeId);
  await page.goto(`/rejections/${id}`);
  await press(page, 'No answer came');
  await press(page, 'Close this gently');
  await expect(heading(page)).toHaveText('Closed, kindly');
  await press(page, 'Open it again');
  // Where it was closed.
  await expect(heading(page)).toHaveText(/has not answered, and you asked well$/);
});
