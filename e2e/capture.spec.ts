import { did } from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { expect, signIn, test } from './person';

const ADVERT = `Light Keeper at Harbour Works

Location: Leith (hybrid)
Salary: £36,000 to £30,000 per year
Closing date: 24 December 2099

We keep the light for everybody at sea. <b>Apply</b> with a letter.`;

async function closeAsNoReply(person: Person, id: string): Promise<void> {
  const { moveApplication } = await import('@/db/applications/writes');
  const { firstStageOf } = await import('@/db/stages/reads');
  await did(person, async (tx) => {
    const stageId = (await firstStageOf(tx, 'closed'))?.id ?? '';
    return moveApplication(tx, { id, version: 1, stageId, outcome: 'no-reply' });
  });
}

/** From a pasted advert to an application. */
test('a pasted advert is looked over, corrected and kept with its text', { tag: '@phone' }, async ({
  page,
  person: _,
}) => {
  await page.goto('/applications/new');
  await page.getByRole('link', { name: 'Paste it' }).click();
  await page
    .getByLabel('A link, the advert’s text')
    .fill(ADVERT.replace('£36,000 to £30,000', '£30,000 to £36,000'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'Look it over' })).toBeVisible();
  await expect(page.getByLabel('Organisation')).toHaveValue('Harbour Works');
  await expect(page.getByLabel('Role')).toHaveValue('Light Keeper');
  await expect(page.getByLabel('Closes on')).toHaveValue('2099-12-24');
  await page.getByLabel('Pay up to').fill('20k');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(
    page.getByRole('alert').getByText('The highest pay is below the lowest').first(),
  ).toBeVisible();
  await page.getByLabel('Pay up to').fill('36k');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { name: 'Harbour Works' })).toBeVisible();
  await expect(page.getByText('£30,000 to £36,000 a year')).toBeVisible();
  await expect(page.getByText('Apply before it closes').first()).toBeVisible();
  await expect(page.getByText('Closes on 24 December 2099.')).toBeVisible();
});

/** What can't be opened is said, and nothing that was pasted is lost. */
test('a link into a private network is refused kindly, and the box keeps it', { tag: '@desktop' }, async ({
  page,
  person: _,
}) => {
  await page.goto('/applications/capture?title=Keeper&url=http%3A%2F%2F127.0.0.1%2Fjobs');
  const box = page.getByLabel('A link, the advert’s text');
  await expect(box).toHaveValue('Keeper\nhttp://127.0.0.1/jobs');
  await page.getByRole('button', { name: 'Read it' }).click();
  const said = page.getByRole('alert').filter({ hasText: 'only public pages are opened from here' });
  await expect(said).toContainText('Paste the advert’s text instead');
  await expect(box).toHaveValue('Keeper\nhttp://127.0.0.1/jobs');
});

test('one that is here already is said to be, and opened; what happened there before is said first', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const id = await anApplication(person, 'Harbour Works', 'Light Keeper');
  await closeAsNoReply(person, id);
  await page.goto('/applications/capture');
  await page.getByLabel('A link, the advert’s text').fill('Light keeper at Harbour works');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'You have this one already' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `/applications/${id}`);
  await page.getByRole('link', { name: 'It is another one' }).click();
  await expect(
    page.getByText('The last time at Harbour Works: Light Keeper, no reply, closed on'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('The last time at Harbour Works')).toBeVisible();

  await page.goto('/applications/new');
  await page.getByLabel('Organisation').fill('Harbour Works');
  await page.getByLabel('Role').fill('Pilot');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('There are 2 from you in all')).toBeVisible();
  await expect(page.getByLabel('Role')).toHaveValue('Pilot');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Applications' })).toBeVisible();
});

test('what is shared before signing in is there afterwards', { tag: '@phone' }, async ({
  page,
  context,
  person,
}) => {
  await context.clearCookies();
  await page.goto('/applications/capture?text=Keeper+https%3A%2F%2Fexample.org%2F1');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const next = new URL(page.url()).searchParams.get('next') ?? '';
  await signIn(context, person);
  await page.goto(next);
  await expect(page.getByLabel('A link, the advert’s text')).toHaveValue('Keeper https://example.org/1');
});
