import { anInterview, atTen } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { aRehearsal } from '@/scripts/test/rehearsing';
import { expect, test } from './person';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

test('a question is dealt, said into a recording that stays in the browser, looked back at, and comes again another day', {
  tag: '@phone',
}, async ({ page, person: _ }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body) sent.push(body);
  });
  await page.goto('/rehearse');
  await page.getByRole('button', { name: 'Rehearse it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tell me a little about yourself.');
  await page.getByLabel('Notes (optional)').fill('What I do now');
  await page.getByLabel('Timer').selectOption('2');
  await page.getByRole('button', { name: 'Record my voice' }).click();
  await expect(page.getByText('Recording.', { exact: true })).toBeVisible();
  // An answer takes its time, by the page's own clock: less than a second is no length.
  await page.getByRole('button', { name: 'Time it', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(/^1:5[0-8]$/);
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByText(/^Recorded: 0:0[1-9]\.$/)).toBeVisible();
  await expect(page.getByLabel('Your recording')).toBeVisible();
  await expect(page.getByLabel('How long it took')).toHaveValue(/^0:0[1-9]$/);
  await page.getByLabel('One thing to keep').fill('The pause');
  await page.getByRole('button', { name: 'Keep this rehearsal' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Choose how it went');
  await expect(page.getByLabel('One thing to keep')).toHaveValue('The pause');
  await page.getByLabel('It came out well').check();
  await page.getByRole('button', { name: 'Keep this rehearsal' }).click();
  await expect(page.getByText('Rehearsed today')).toBeVisible();
  await expect(page.getByText(/^It comes again (tomorrow|in \d+ days), if you like\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rate the four skills' })).toHaveCount(0);

  // What was recorded is in this browser, and nothing of it was sent.
  await page.getByRole('link', { name: 'Deal me another' }).click();
  await page.getByRole('button', { name: /^Listen to: Tell me a little/ }).click();
  await expect(page.getByLabel(/^Recording: Tell me a little/)).toBeVisible();
  expect(sent.some((body) => /webm|ftyp|audio/.test(body))).toBe(false);
  await page.getByRole('button', { name: /^Delete: / }).click();
  await expect(page.getByText('The recording is deleted.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Recordings in this browser')).toHaveCount(0);
});

test('without a microphone one goes on, with a sentence; signing out takes recordings along', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await aRehearsal(person);
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    let tries = 0;
    navigator.mediaDevices.getUserMedia = (asked) =>
      tries++ === 0 ? Promise.reject(new DOMException('', 'NotAllowedError')) : real(asked);
  });
  await page.goto('/questions/gap');
  await page.getByRole('button', { name: 'Rehearse it' }).click();
  await page.getByLabel('Notes (optional)').fill('Two years, family');
  await page.getByRole('button', { name: 'Record my voice' }).click();
  await expect(page.getByText('The browser was not allowed to listen.')).toBeVisible();
  await expect(page.getByLabel('Notes (optional)')).toHaveValue('Two years, family');
  await page.getByRole('button', { name: 'With picture' }).click();
  await expect(page.getByLabel('What the camera sees')).toBeVisible();
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByText(/^Recorded: /)).toBeVisible();
  await page.getByLabel('It took effort').check();
  await page.getByRole('button', { name: 'Keep this rehearsal' }).click();
  await expect(page.getByRole('link', { name: 'Rate the four skills' })).toHaveAttribute(
    'href',
    /^\/skills\/rate\?after=rehearsal:/,
  );
  await page.goto('/more');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question met in an interview gets a story, is rehearsed, and is counted only when asked', {
    tag: '@desktop',
  }, async ({ page, person }) => {
    const applicationId = await anApplication(person, 'Kestrel');
    const id = await anInterview(person, applicationId, { startsAt: atTen(-2) });
    await page.goto(`/interviews/${id}`);
    await page.getByLabel('A question they asked').fill('Why boats?');
    await page.getByRole('button', { name: 'Keep the question' }).click();
    await page.getByRole('link', { name: 'Why boats?' }).click();
    await expect(page.getByText('Asked at Kestrel')).toBeVisible();
    await page.getByRole('link', { name: 'Write a story for it' }).click();
    await page.getByLabel('Title').fill('The ferry');
    await page.getByLabel('What came of it').fill('It sailed on time for a year.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry');
    await page.goto('/questions?mine=met');
    await page.getByRole('link', { name: 'Why boats?' }).click();
    await page.getByRole('button', { name: 'Rehearse it' }).click();
    await expect(page.getByLabel('With which story?')).toHaveValue(/^[0-9a-f-]{36}$/);
    await expect(page.getByRole('button', { name: /^(Record|Time it)/ })).toHaveCount(0);
    await page.getByLabel('How long it took').fill('soon');
    await page.getByLabel('It came out well').check();
    await page.getByRole('button', { name: 'Keep this rehearsal' }).click();
    await expect(page.locator('main').getByRole('alert')).toContainText('That is not a length of time.');
    await page.getByLabel('How long it took').fill('1 min');
    await page.getByRole('button', { name: 'Keep this rehearsal' }).click();
    await page.getByText('Count my pace and filler words').click();
    await page.getByLabel('What you said').fill('Um, it sailed on time.');
    await page.getByRole('button', { name: 'Count it' }).click();
    await expect(page.getByText('5 words in 1:00: about 5 a minute.')).toBeVisible();
    await page.goto('/stories');
    await expect(page.getByText(/last used today/)).toBeVisible();
  });
});
