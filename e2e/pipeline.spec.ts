import type { Locator, Page } from '@playwright/test';
import { anAct, anApplication, type Person } from '@/scripts/test/people';
import { expect, test } from './person';

/** The board as a person meets it. On a phone one stage is in sight, so that is switched to first. */
const board = (page: Page) => ({
  open: () => page.goto('/applications'),
  column: (stage: string) => page.getByRole('region', { name: new RegExp(`^${stage}, `) }),
  card: (organisation: string) => page.getByRole('link', { name: new RegExp(`^${organisation} `) }),
  menu: (organisation: string) => page.getByRole('link', { name: `Move ${organisation}` }),
  sheet: () => page.getByRole('dialog'),
  toast: () => page.getByRole('status'),
});

async function showStage(page: Page, stage: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Stage' }).getByRole('link', { name: stage });
  if (await link.isVisible()) await link.click();
}

async function expectIn(page: Page, organisation: string, stage: string): Promise<void> {
  await showStage(page, stage);
  await expect(
    board(page)
      .column(stage)
      .getByRole('link', { name: new RegExp(`^${organisation} `) }),
  ).toBeVisible();
}

async function moveByMenu(page: Page, organisation: string, stage: string): Promise<Locator> {
  const { menu, sheet } = board(page);
  await menu(organisation).click();
  await sheet()
    .getByRole('button', { name: new RegExp(`^${stage}`) })
    .click();
  return sheet();
}

/** Another window of the same person's moves it first. */
async function moveElsewhere(person: Person, id: string): Promise<void> {
  const { write, read } = await import('@/db/transaction');
  const { moveApplication } = await import('@/db/applications/writes');
  const { listStages } = await import('@/db/stages/reads');
  const { stages } = await read(person.scope, (tx) => ({ stages: listStages(tx) }));
  const stageId = stages.find(({ kind }) => kind === 'offer')?.id ?? '';
  await write(person.scope, anAct(), (tx) => moveApplication(tx, { id, version: 1, stageId, outcome: null }));
}

test('an empty board says what to do, and what is added stands on it and in the list', {
  tag: '@phone',
}, async ({ page, person }) => {
  expect(person.email).toBeTruthy();
  await board(page).open();
  await expect(page.getByRole('link', { name: 'Bring in a spreadsheet' })).toBeVisible();
  await page.getByRole('link', { name: 'Add an application' }).last().click();
  await page.getByLabel('Organisation').fill('Calder Water');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert').getByText('The role is empty')).toBeVisible();
  await expect(page.getByLabel('Organisation')).toHaveValue('Calder Water');
  await page.getByLabel('Role').fill('Lead designer');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expectIn(page, 'Calder Water', 'Applied');
  await page.getByRole('link', { name: 'List' }).click();
  await page.getByLabel('Search').fill('caldr water');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('Here is what says “calder water”')).toBeVisible();
  await expect(page.getByRole('table').getByRole('link', { name: 'Calder Water' })).toBeVisible();
});

test('“Move to…” moves at once, and Undo puts it back', async ({ page, person }) => {
  await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await moveByMenu(page, 'Kestrel', 'Interview');
  await expect(board(page).toast()).toContainText('Moved Kestrel to Interview');
  await expectIn(page, 'Kestrel', 'Interview');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(board(page).toast()).toContainText('Kestrel is back in Applied');
  await expectIn(page, 'Kestrel', 'Applied');
  await page.reload();
  await expectIn(page, 'Kestrel', 'Applied');
});

test('by keyboard alone: pick up, carry, put back, let go, undo', async ({ page, person }) => {
  await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await board(page).card('Kestrel').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/Kestrel is in hand, in Applied/)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Over Screening.')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Kestrel stays in Applied.')).toBeAttached();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(board(page).toast()).toContainText('Moved Kestrel to Screening');
  await showStage(page, 'Screening');
  await board(page).card('Kestrel').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('5');
  await expect(board(page).toast()).toContainText('Moved Kestrel to Interview');
  await showStage(page, 'Interview');
  await board(page).card('Kestrel').focus();
  await page.keyboard.press('z');
  await expect(board(page).toast()).toContainText('Kestrel is back in Screening');
});

// On a phone one stage is in sight at a time.
test('a mouse carries a card to another column', { tag: '@wide' }, async ({ page, person }) => {
  await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await board(page).card('Kestrel').dragTo(board(page).column('Offer'));
  await expect(board(page).toast()).toContainText('Moved Kestrel to Offer');
  await page.reload();
  await expectIn(page, 'Kestrel', 'Offer');
});

test('what was moved elsewhere meanwhile is not moved over, and the board says so', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const id = await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await expect(board(page).card('Kestrel')).toBeVisible();
  await moveElsewhere(person, id);
  await moveByMenu(page, 'Kestrel', 'Interview');
  await expectIn(page, 'Kestrel', 'Offer');
  await expect(board(page).column('Offer').getByRole('alert')).toContainText(
    'Kestrel was not moved. It was changed in another window meanwhile',
  );
});

// On a phone the stage in sight is in the address, and changing that under a move made the page load anew.
test('looking at another stage while a move is on its way loses nothing', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  const id = await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await expect(board(page).card('Kestrel')).toBeVisible();
  await moveElsewhere(person, id);
  let letGo: () => void = () => undefined;
  const looked = new Promise<void>((done) => (letGo = done));
  await page.route('**/applications*', async (route) => {
    await looked;
    await route.continue();
  });
  await moveByMenu(page, 'Kestrel', 'Interview');
  await showStage(page, 'Offer');
  letGo();
  await expect(board(page).column('Offer').getByRole('alert')).toContainText('Kestrel was not moved.');
  await expect(page).toHaveURL(/stage=/);
});

test('a move that does not reach the server goes back with a sentence', { tag: '@desktop' }, async ({
  page,
  person,
}) => {
  await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await expect(board(page).card('Kestrel')).toBeVisible();
  await page.route('**/applications*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await moveByMenu(page, 'Kestrel', 'Interview');
  await expect(board(page).column('Applied').getByRole('alert')).toContainText('could not be reached');
  await expectIn(page, 'Kestrel', 'Applied');
});

test('closing asks how it ended; leaving the question leaves the card', async ({ page, person }) => {
  await anApplication(person, 'Kestrel', 'Designer');
  await board(page).open();
  await moveByMenu(page, 'Kestrel', 'Closed');
  await expect(
    board(page)
      .sheet()
      .getByRole('link', { name: /Log a no/ }),
  ).toHaveAttribute('href', /\/rejections\/new\?application=/);
  await page.keyboard.press('Escape');
  await expect(board(page).sheet()).toBeHidden();
  await expectIn(page, 'Kestrel', 'Applied');
  const sheet = await moveByMenu(page, 'Kestrel', 'Closed');
  await sheet.getByRole('button', { name: /^No reply/ }).click();
  await expectIn(page, 'Kestrel', 'Closed');
  await expect(board(page).column('Closed')).toContainText('No reply');
});

test('the menu keeps the focus and gives it back, and a press beside it does nothing but leave it', async ({
  page,
  person,
}) => {
  await anApplication(person, 'Kestrel', 'Designer');
  const { open, menu, sheet, card } = board(page);
  await open();
  await menu('Kestrel').focus();
  await page.keyboard.press('Enter');
  const item = (name: RegExp | string) => sheet().getByRole('button', { name });
  await expect(item(/^Saved/)).toBeFocused();
  // Where it stands can't be chosen, and is passed over.
  await page.keyboard.press('ArrowDown');
  await expect(item(/^Screening/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Tab');
  await expect(item('Leave it in Applied')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(item(/^Saved/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet()).toBeHidden();
  await expect(menu('Kestrel')).toBeFocused();

  await menu('Kestrel').click();
  const at = await card('Kestrel').boundingBox();
  if (!at) throw new Error('The card is not in sight.');
  await page.mouse.click(at.x + 8, at.y + 8);
  await expect(sheet()).toBeHidden();
  await expect(menu('Kestrel')).toBeFocused();
  await expect(page).toHaveURL(/\/applications(\?|$)/);
  await card('Kestrel').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kestrel' })).toBeVisible();
});

test('an edit over a newer one shows the newer one and keeps what was typed', { tag: '@desktop' }, async ({
  page,
  person,
  context,
}) => {
  const id = await anApplication(person, 'Kestrel', 'Designer');
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/applications/${id}/edit`);
  await other.getByLabel('Place').fill('Leeds');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('heading', { name: 'History' })).toBeVisible();
  await page.getByLabel('Place').fill('York');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('As it stands now: Leeds')).toBeVisible();
  await expect(page.getByLabel('Place')).toHaveValue('York');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('York', { exact: true })).toBeVisible();
  await expect(page.getByText('Changed the place').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('adding, moving and closing', { tag: '@phone' }, async ({ page, person }) => {
    expect(person.email).toBeTruthy();
    await page.goto('/applications/new');
    await page.getByLabel('Organisation').fill('Calder Water');
    await page.getByLabel('Role').fill('Lead designer');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expectIn(page, 'Calder Water', 'Applied');
    await board(page).menu('Calder Water').click();
    await page.getByLabel('Stage').selectOption('Interview');
    await page.getByRole('button', { name: 'Move' }).click();
    await expectIn(page, 'Calder Water', 'Interview');
    await board(page).menu('Calder Water').click();
    await page.getByLabel('Stage').selectOption('Closed');
    await page.getByRole('button', { name: 'Move' }).click();
    await expect(page.getByRole('alert')).toContainText('say how it ended');
    await page.getByLabel('Withdrawn').check();
    await page.getByRole('button', { name: 'Move' }).click();
    await expectIn(page, 'Calder Water', 'Closed');
    await expect(board(page).column('Closed')).toContainText('Withdrawn');
  });
});

test('nonsense in the address is a board, a list, or a sentence', { tag: '@desktop' }, async ({
  page,
  person,
}) => {
  await anApplication(person, 'Kestrel', 'Designer');
  for (const place of ['/applications?stage=nonsense&more=x&n=1e9', '/applications/list?stage=x&before=y']) {
    await page.goto(place);
    await expect(page.getByRole('main').getByRole('link', { name: /^Kestrel/ })).toBeVisible();
  }
  expect((await page.goto('/applications/nonsense'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await expect(page).toHaveTitle('Nothing here · Onward');
});
