import { aPerson, type Person } from '@/scripts/test/people';
import { anAddress, expect, PASSWORD, signIn, test } from './person';

const base = () => test.info().project.use.baseURL as string;

test('on a shared computer nothing stays behind: no cookie with an end, no draft, nothing behind Back @phone', async ({
  page,
  context,
}) => {
  const email = anAddress();
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page).toHaveURL('/today');
  await context.clearCookies();

  await page.goto('/sign-in?next=/account/devices');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('This is a shared computer').check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('(here), a shared computer')).toBeVisible();
  const ours = (await context.cookies()).filter(({ name }) => /^onward/.test(name));
  expect(ours.map(({ name, expires }) => [name, expires]).sort()).toEqual([
    ['onward.session', -1],
    ['onward.shared', -1],
  ]);

  await page.goto('/applications/new');
  await page.getByLabel('Organisation').fill('Harbour');
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  const answer = await page.goto('/account');
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await expect(page.getByText(email)).toBeVisible();
  const left = page.waitForResponse((response) => response.url().endsWith('/sign-out'));
  await page.getByRole('button', { name: 'Sign out' }).click();
  expect((await (await left).allHeaders())['clear-site-data']).toBe('"cache", "cookies", "storage"');
  await expect(page).toHaveURL('/');
  expect((await context.cookies()).filter(({ name }) => /^onward/.test(name))).toEqual([]);

  await page.goBack();
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
  await expect(page.getByText(email)).toHaveCount(0);
});

test('what somebody typed is not shown to whoever comes in by the same tab, nor left for them to find @phone', async ({
  page,
  context,
  person,
}) => {
  const words = page.getByLabel('Organisation');
  const isHere = async ({ id, cookie }: Pick<Person, 'id' | 'cookie'>) => {
    await signIn(context, { cookie });
    await context.addCookies([{ name: 'onward.whose', value: id, url: base() }]);
    await page.goto('/applications/new');
  };
  await isHere(person);
  await words.fill('Harbour');
  await page.reload();
  await expect(words).toHaveValue('Harbour');
  // Signed out from elsewhere: no sign-out told this browser to empty itself.
  await isHere(await aPerson('ben'));
  await expect(words).toHaveValue('');
  await expect(page.getByText('What you had typed here is back.')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Harbour');
});

test('a page that comes back from the browser’s memory asks the server first @desktop', async ({
  page,
  person,
}) => {
  await page.goto('/account');
  await expect(page.getByText(person.email)).toBeVisible();
  await page.context().clearCookies();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
});
