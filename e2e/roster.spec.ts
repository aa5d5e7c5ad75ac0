import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import postgres from 'postgres';
import { setEffortGoals } from '@/db/effort/writes';
import { SHARED_PARTS } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { expect, servedDatabase, signIn, test } from './person';

/** Maya shares everything, Bea where applications stand, Sol how much is done; each has all of it. */
async function threeClients(maya: Person, ruth: Person): Promise<void> {
  const root = postgres(servedDatabase('root'), { max: 1 });
  const clients = [
    [maya, 'Maya', [...SHARED_PARTS]],
    [await aPerson('bea'), 'Bea', ['pipeline']],
    [await aPerson('sol'), 'Sol', ['activity']],
  ] as const;
  for (const [one, name, scopes] of clients) {
    await aRejection(one, { organisation: 'Fernside', isFinalRound: true });
    await anInterview(one, await anApplication(one, 'Saltmarsh'), { startsAt: atTen(2) });
    await did(one, (tx) =>
      setEffortGoals(tx, [{ kind: 'applications', n: 4, whenText: null, whereText: null }]),
    );
    const id = await aLink(root, one, ruth, { scopes: [...scopes] });
    await root`update coach_links set client_name = ${name} where id = ${id}`;
  }
  await root`update acts set created_at = now() - interval '15 days' where owner_id = ${clients[2][0].id}`;
  await root.end();
}

async function another(browser: Browser, person: Person) {
  const { baseURL, viewport } = test.info().project.use;
  const context = await browser.newContext({ baseURL: baseURL as string, viewport: viewport ?? null });
  await signIn(context, person);
  return { context, page: await context.newPage() };
}

test('a coach sees who could use them and why, within what each shares; finds them by reason, name and group; and the seeker has the first word', async ({
  page: seeker,
  person,
  browser,
}) => {
  const ruth = await aPerson('ruth');
  await threeClients(person, ruth);
  const { context, page: coach } = await another(browser, ruth);
  const row = (name: string) =>
    coach.getByRole('row').filter({ has: coach.getByRole('link', { name, exact: true }) });

  await coach.goto('/clients');
  await expect(
    coach.getByRole('heading', { level: 1, name: 'Three of 3 could use you today' }),
  ).toBeVisible();
  await expect(coach.getByText('Only what each person shares with you is shown.')).toBeVisible();
  await expect(row('Maya')).toContainText(/A new no after a final round[\s\S]*Fernside/);
  await expect(row('Maya')).toContainText('2 of 4');
  await expect(row('Bea')).toContainText(/Interview in 2 days[\s\S]*Saltmarsh/);
  await expect(row('Bea')).not.toContainText(/no after|of 4|Today/);
  await expect(row('Sol')).toContainText(/Quiet fortnight[\s\S]*of 4[\s\S]*15 days ago/);
  await expect(row('Sol')).not.toContainText(/Saltmarsh|Fernside|None set/);

  const only = async (...names: string[]) => {
    await expect(coach.getByRole('rowheader').getByRole('link')).toHaveText(names);
  };
  await coach.getByRole('link', { name: 'Quiet 1', exact: true }).click();
  await only('Sol');
  await coach.goto('/clients');
  await coach.getByLabel('Name').fill('be');
  await coach.getByRole('button', { name: 'Find', exact: true }).click();
  await only('Bea');

  await coach.getByRole('link', { name: 'Groups', exact: true }).click();
  await coach.getByLabel('Name', { exact: true }).last().fill('Autumn programme');
  await coach.getByRole('button', { name: 'Make the group' }).click();
  await coach.getByText('Who is in Autumn programme').click();
  await coach.getByLabel('Maya').check();
  await coach.getByLabel('Sol').check();
  await coach.getByRole('button', { name: 'Keep who is in it' }).click();
  await expect(coach.getByText('2 people')).toBeVisible();
  await coach.getByRole('link', { name: 'Autumn programme', exact: true }).click();
  await only('Maya', 'Sol');
  const waiting = coach.waitForEvent('download');
  await coach.getByRole('link', { name: 'Download CSV' }).click();
  const lines = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^Maya,Autumn programme,A new no after a final round,0,1,/);
  expect(lines[2]).toMatch(/^Sol,Autumn programme,Quiet fortnight,,,,,,,,\d,4,/);
  await coach.goto('/clients/report');
  await expect(coach.getByText('Fewer than ten of 3 share this').first()).toBeVisible();

  await seeker.goto('/coaches/attention');
  await expect(seeker.locator('main')).toContainText(
    /Ruth Adeyemi is shown[\s\S]*A new no after a final round/,
  );
  await seeker.getByRole('button', { name: 'Resting', exact: true }).click();
  await expect(seeker.locator('main')).toContainText('“Resting, said today.”');
  await coach.goto('/clients');
  await expect(coach.getByRole('heading', { level: 1, name: 'Two of 3 could use you today' })).toBeVisible();
  await expect(row('Maya')).toContainText('Resting, said today');

  await row('Maya').getByRole('link').click();
  await coach.goto(`${new URL(coach.url()).pathname}/meetings`);
  await coach.getByLabel('Begins').fill(atTen(6));
  await coach.getByRole('button', { name: 'Set it', exact: true }).click();
  await expect(coach.getByText('Move it, or call it off')).toBeVisible();
  await coach.goto('/clients');
  await expect(row('Maya')).toContainText(/Next .*10:00/);
  await context.close();
});
