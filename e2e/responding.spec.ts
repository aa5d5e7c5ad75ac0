import type { Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { addStrength, decide } from '@/db/feedback/writes';
import { aConcern, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { aPerson, type Person } from '@/scripts/test/people';
import { anInvitation } from '@/scripts/test/responding';
import { expect, test } from './person';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('link', { name, exact: true }).click();

/** A "no" that was asked about and answered, with one doubt that is worked on. */
async function anAnsweredNo(person: Person, isWarm: boolean) {
  const { id, episodeId } = await aRejection(person, { organisation: 'Fernside Libraries' });
  await aQuestionSent(person, episodeId);
  const feedbackId = await anAnswer(person, {
    rejectionId: id,
    source: 'asked-for',
    speaker: 'Daniel Okoro',
  });
  if (isWarm) await did(person, (tx) => addStrength(tx, { feedbackId, quote: 'You plan well.' }));
  const concernId = await aConcern(person, feedbackId);
  const worked = { id: concernId, version: 1, decision: 'work-on-it', title: null, dueOn: null } as const;
  await did(person, (tx) => decide(tx, worked));
  return id;
}

test('they answered: they are thanked, asked once, and a point is prepared, said aloud and given', {
  tag: '@phone',
}, async ({ page, person }) => {
  test.slow(); // some twenty pages, one after the other
  const id = await anAnsweredNo(person, true);
  await page.goto(`/rejections/${id}`);
  await expect(heading(page)).toHaveText('Now thank them');
  await follow(page, 'Say thank you');

  // The thanks say back what was kind; the second question is asked because they were warm.
  await expect(page.getByText('They answered warmly.')).toBeVisible();
  const message = page.getByLabel('Message');
  await expect(message).toHaveValue(/This has stayed with me: “You plan well”\./);
  await message.fill(`${await message.inputValue()}\n\nP.S. Mine.`);
  await press(page, 'And may I answer a point or two?');
  await expect(message).toHaveValue(/^Dear Daniel Okoro,[\s\S]*answer one or two of the points/);
  await press(page, 'Thanks alone');
  await expect(message).toHaveValue(/P\.S\. Mine\.$/);
  await press(page, 'And may I answer a point or two?');
  await press(page, 'Keep and go on');
  await press(page, 'Yes, I sent it');
  await expect(heading(page)).toHaveText('You thanked them, and asked');
  await press(page, 'They would hear it');
  await follow(page, 'Prepare the answer');
  await follow(page, /^Point 1/);

  // What stands behind it, what is said, looked over, aloud, ready.
  await page.getByText('A plan, with its day').click();
  await page.getByLabel('What you do').fill('Finish the course on reports');
  await press(page, 'Put it behind this');
  await expect(page.getByText('A plan: Finish the course on reports')).toBeVisible();
  await page.getByLabel('First, what they saw').fill('You found my answers hard to follow.');
  await page.getByLabel('Then your answer').fill('I guess I am a strong communicator.');
  await press(page, 'Keep it and look it over');
  await expect(page.getByText('This holds back what you mean to say.')).toBeVisible();
  await expect(page.getByText('nothing after it shows it')).toBeVisible();
  await page.getByLabel('Then your answer').fill('Since November I begin with the result.');
  await press(page, 'Keep it and look it over');
  await expect(page.getByText('It is short, plain, and what it claims is shown.')).toBeVisible();
  await press(page, 'Time it');
  await press(page, 'Stop');
  await press(page, 'I said it aloud');
  await expect(page.getByText('You have said it aloud once.')).toBeVisible();
  await press(page, 'This point is ready');
  await expect(page.getByText('This point is ready.', { exact: true })).toBeVisible();
  await follow(page, 'The whole answer');
  await expect(heading(page)).toHaveText('Your answer is ready');

  // On paper it is one page, with nothing of the screen.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Give it' })).toBeHidden();
  await expect(page.locator('.on-paper')).toContainText('Since November I begin with the result.');
  await page.emulateMedia({ media: 'screen' });

  await follow(page, 'Give it');
  await expect(page.getByLabel('Message')).toHaveValue(
    /^Dear Daniel Okoro,[\s\S]*You found my answers hard to follow\.\n\nSince November I begin with the result\.\n\n- Finish the course on reports/,
  );
  await press(page, 'Keep and go on');
  await press(page, 'Yes, I sent it');
  await expect(heading(page)).toHaveText('You gave your answer');
  await follow(page, 'How it went');
  await page.getByLabel('How did it go? (optional)').fill('Calm.');
  await page.getByLabel('What did they say to it? (optional)').fill('Thank you, that helps.');
  await press(page, 'Keep');
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.goto(`/rejections/${id}`);
  await expect(page.getByText(/^Your answer, sent today, to Daniel Okoro/)).toBeVisible();
  await page.goto('/wins');
  for (const win of ['Thanked', 'Asked', 'Gave'])
    await expect(page.getByText(new RegExp(`^${win} Fernside Libraries.*`)).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('where no door is open thanks are whole, and a day to write again falls due', {
    tag: '@desktop',
  }, async ({ page, person }) => {
    const id = await anAnsweredNo(person, false);
    await page.goto(`/rejections/${id}/thanks`);
    await expect(page.getByRole('button', { name: 'And may I answer a point or two?' })).toHaveCount(0);
    await press(page, 'And may I write later?');
    await expect(page.getByLabel('When you would write')).not.toHaveValue('');
    await page.getByLabel('Message').fill('Dear Daniel, thank you. May I write later? Ann');
    await press(page, 'Keep and go on');
    await press(page, 'Yes, I sent it');
    await expect(heading(page)).toHaveText('You thanked them');
    await expect(page.getByText('A win, kept')).toBeVisible();
    await page.goto('/follow-ups');
    await expect(page.getByText('Ask whether something similar has opened')).toBeVisible();

    // Not to be invited is an ending like the others; what is somebody else's is not there.
    const bobs = await anInvitation(await aPerson('bob'));
    for (const at of [
      'thanks',
      'thanks/send',
      'answer',
      `answer/${bobs.concernId}`,
      'answer/give',
      'answer/send',
    ])
      for (const no of [bobs.id, newId()])
        expect((await page.goto(`/rejections/${no}/${at}`))?.status(), at).toBe(404);
  });
});
