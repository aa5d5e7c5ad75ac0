import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { aConcern, anAnswer, anInterview, aRejection, atTen } from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { aRehearsal } from '@/scripts/test/rehearsing';
import { expect, servedDatabase, test } from './person';

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name, level: 2 }) });

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

const DO = 'Ask what they mean, then answer';

/** A doubt about composure from after a panel interview, not decided; another panel ahead; one rehearsal done. */
async function doubted(person: Person): Promise<{ concern: string; next: string }> {
  const { id: rejectionId, applicationId } = await aRejection(person, { organisation: 'Fernside' });
  await anInterview(person, applicationId, { kind: 'panel', startsAt: atTen(-3) });
  const said = await anAnswer(person, { rejectionId });
  const concern = await aConcern(person, said, { skill: 'composure' });
  const ahead = { kind: 'panel', startsAt: atTen(5) };
  const next = await anInterview(person, await anApplication(person, 'Quay'), ahead);
  await aRehearsal(person);
  // In the first days after a “no” nothing is rated.
  const root = postgres(servedDatabase('root'), { max: 1 });
  await root`update rejections set created_at = now() - interval '10 days' where owner_id = ${person.id}`;
  await root.end();
  return { concern, next };
}

/** Says an answer into the fake microphone, and keeps the rehearsal with what it was for done. */
async function rehearse(page: Page) {
  await press(page, 'Rehearse it');
  await press(page, 'Record my voice');
  await expect(page.getByText('Recording.', { exact: true })).toBeVisible();
  await press(page, 'Stop recording');
  await expect(page.getByText(/^Recorded: 0:0\d\.$/)).toBeVisible();
  await expect(page.getByLabel('Your recording')).toBeVisible();
  await page.getByLabel('It came out well').check();
  await expect(page.getByLabel(`“${DO}” is done`)).toBeChecked();
  await press(page, 'Keep this rehearsal');
  await expect(page.getByText('Rehearsed today')).toBeVisible();
}

async function rateComposure(page: Page) {
  await page.getByRole('link', { name: 'Rate the four skills' }).click();
  const composure = page.getByRole('radiogroup', { name: 'What you do when it gets hard' });
  await composure.getByRole('radio', { name: '4', exact: true }).check();
  await press(page, 'Keep these ratings');
  await expect(page.getByRole('heading', { name: 'Your four skills', level: 1 })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Composure 4' })).toBeVisible();
}

test('a concern becomes items, a rehearsal with a recorded answer, a rating, a strength, and is remembered before the next interview', {
  tag: '@phone',
}, async ({ page, person }) => {
  const { concern, next } = await doubted(person);
  await page.goto(`/concerns/${concern}`);
  await page.getByLabel('First thing to do').fill(DO);
  await press(page, 'Work on it');
  await expect(page.getByText('0 of 1 done')).toBeVisible();
  await section(page, 'Practice for it').getByRole('link', { name: DO }).click();
  await page.getByRole('link', { name: 'Rehearse a question for it' }).click();
  await expect(page.getByText(`For “${DO}”.`)).toBeVisible();
  await rehearse(page);
  await rateComposure(page);

  await page.goto(`/concerns/${concern}`);
  await expect(section(page, 'Has it become a strength?')).toContainText('you rated it 4');
  await expect(page.getByText('Your answers were hard to follow.')).toBeHidden();
  await press(page, 'It has become a strength');
  await expect(section(page, 'A strength since').first()).toContainText('kept under Wins');

  await page.goto(`/interviews/${next}`);
  await expect(section(page, 'To remember')).toContainText(`${DO} (a strength of yours by now)`);
  await expect(page.locator('main')).not.toContainText('hard to follow');
});

test('a rating can be corrected or taken back, and one that says nothing is told so', {
  tag: '@desktop',
}, async ({ page, person: _ }) => {
  await page.goto('/skills/rate');
  await press(page, 'Keep these ratings');
  await expect(page.locator('main').getByRole('alert')).toContainText('Choose a number for one of the four');
  await page
    .getByRole('radiogroup', { name: 'How clearly what you say and show is ordered' })
    .getByRole('radio', { name: '2', exact: true })
    .check();
  await press(page, 'Keep these ratings');
  await page.getByRole('link', { name: 'Presentation' }).click();
  const list = section(page, 'How it was rated');
  await list.getByText('Correct or take back').click();
  await list.getByRole('radio', { name: '3', exact: true }).check();
  await press(page, 'Keep the correction');
  await expect(list.getByText('3 of 5')).toBeVisible();
  await expect(list.getByText('2 of 5')).toHaveCount(0);
  await list.getByText('Correct or take back').click();
  await press(page, 'Take this rating back');
  await expect(list).toHaveCount(0);
});
