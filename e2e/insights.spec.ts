import { findApplication } from '@/db/applications/reads';
import { moveApplication } from '@/db/applications/writes';
import { seedCast } from '@/db/seed/cast';
import { firstStageOf } from '@/db/stages/reads';
import { done } from '@/lib/acts/outcome';
import { dayIn } from '@/lib/time/days';
import { aRejection, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

const today = () => dayIn('Europe/London', new Date());

test('figures say what they rest on, and lead to the very applications behind them', {
  tag: '@phone',
}, async ({ page, person }) => {
  await page.goto('/insights');
  await expect(page.getByText('From your first applications on')).toBeVisible();
  await seedCast(person.scope, today());
  await page.goto('/more');
  await page.getByRole('link', { name: /^Insights/ }).click();
  await expect(page.getByText('No place is narrow')).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^The way of 17 applications: 3 at Saved, 15 at Applied/ }),
  ).toBeVisible();
  await expect(
    page.getByText(/8 of 10 led to a conversation; a rate of 50 to 96 in 100 would fit/),
  ).toBeVisible();
  await expect(page.getByText('Most who replied did so within 12 days')).toBeVisible();
  await expect(page.getByText('Left out: 1 cancelled by them and 1 withdrawn.')).toBeVisible();
  await page.getByText('How this is worked out: From step to step').click();
  await expect(page.getByText('95 % of a beta distribution')).toBeVisible();
  await page.getByRole('link', { name: 'From sending to a first answer' }).click();
  await expect(page.getByRole('heading', { name: 'From sending to a first answer', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Went on 8' }).click();
  await expect(page.getByRole('row')).toHaveCount(9);
  await page.getByRole('link', { name: 'Project co-ordinator, Bluebell Insurance' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bluebell Insurance');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form narrows the figures by their address, nonsense in it is said, and numbers come as CSV', {
    tag: '@desktop',
  }, async ({ page, person }) => {
    await seedCast(person.scope, today());
    await page.goto('/insights');
    await page.getByText('Other days, one source, one resume, one kind of role').click();
    await page.getByRole('combobox', { name: 'Kind of role' }).selectOption('Operations manager');
    await page.getByRole('button', { name: 'Show these' }).click();
    await expect(page).toHaveURL(/kind=operations/);
    await expect(page.getByText('Of 17 applications, 3 are counted here')).toBeVisible();
    await expect(page.getByText('you have 2')).toBeVisible();
    await expect(page.getByText('What follows is of all applications; only days narrow it.')).toBeVisible();
    await page.getByRole('link', { name: 'Show everything', exact: true }).click();
    await expect(page.getByText('17 applications, 15 of them sent')).toBeVisible();
    await page.goto('/insights?from=2026-02-31');
    await expect(page.getByRole('alert')).toContainText('A day was not one that exists');
    const csv = await page.request.get('/insights/csv?figure=rates');
    expect(csv.headers()['content-disposition']).toContain('onward-rates.csv');
    expect(await csv.text()).toContain('\r\nanswer,8,10,0.4972,0.9559,4,0\r\n');
  });
});

test('whoever has a single application reads whole sentences, wherever it stands', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  const id = await anApplication(person, 'Kestrel');
  for (const kind of ['applied', 'interview', 'offer'] as const) {
    await did(person, async (tx) => {
      const [before, stage] = await Promise.all([findApplication(tx, id), firstStageOf(tx, kind)]);
      if (!before || !stage || before.stageId === stage.id) return done(null);
      return moveApplication(tx, { id, version: before.version, stageId: stage.id, outcome: null });
    });
    await page.goto('/insights');
    await expect(page.getByText(/of 1 |0 of 0|No |1 application/).first()).toBeVisible();
  }
  await aRejection(person, { applicationId: id });
  await page.goto('/insights');
  await expect(page.getByRole('heading', { name: 'From step to step' })).toBeVisible();
});
