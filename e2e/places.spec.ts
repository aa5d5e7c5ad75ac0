import { v7 as newId } from 'uuid';
import { aContact, aLetter, anOrganisation, aRejection, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

test('a target is put down without an opening, named like another by mistake, made one with it, and taken apart', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await anApplication(person, 'Lantern Press', 'Editor');
  await page.goto('/organisations/new');
  await page.getByLabel('Name', { exact: true }).fill('Lantern Pres');
  await page.getByLabel('Website (optional)').fill('none yet');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert').getByText('not an address on the web').first()).toBeVisible();
  await page.getByLabel('Website (optional)').fill('WWW.Lantern.example.org/jobs');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('link', { name: 'lantern.example.org' })).toHaveAttribute(
    'href',
    'https://www.lantern.example.org/jobs',
  );
  const old = page.url();

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('LANTERN PRESS');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Make it one with “LANTERN PRESS”' }).click();
  await page.getByLabel('Lantern Press').check();
  await page.getByRole('button', { name: 'Make them one' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern Press');
  await expect(page.getByRole('link', { name: 'Editor' }).first()).toBeVisible();
  await expect(page.getByText('Target', { exact: true })).toBeVisible();

  await page.goto(old);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern Press');
  await page.getByRole('button', { name: 'Take Lantern Pres apart again' }).click();
  await expect(page.getByText('Taken apart from Lantern Pres again')).toBeVisible();
  await page.goto('/organisations?which=targets');
  await expect(page.getByRole('table').getByRole('link')).toHaveText(['Lantern Pres']);
});

test('somebody is spoken with in two taps, to be written to again, and it falls due on Today', {
  tag: '@phone',
}, async ({ page, person }) => {
  const contactId = await aContact(person, { organisation: 'Quay' });
  await page.goto(`/contacts/${contactId}`);
  await page.getByLabel('What was said (optional)').fill('They liked the visitor study.');
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(page.getByText('Call with Marta Lindqvist')).toBeVisible();
  await page.getByLabel('What you mean to do').fill('Send the study');
  await page.getByLabel('On', { exact: true }).fill(new Date().toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Set it' }).click();
  await expect(page.getByRole('button', { name: 'Done: Send the study' })).toBeVisible();

  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Send the study: Marta Lindqvist' })).toBeVisible();
  await page.getByRole('link', { name: 'One follow-up is due' }).click();
  await page.getByRole('link', { name: 'Another day: Send the study' }).click();
  await page.getByRole('button', { name: 'In a week' }).click();
  await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible();
  await page.getByRole('button', { name: 'Done: Send the study' }).click();
  await expect(page.getByRole('heading', { name: 'Done, or let go' })).toBeVisible();
  await page.goto('/wins');
  await expect(page.getByText('Got in touch with Marta Lindqvist')).toBeVisible();
});

test('“please don’t contact me” closes what would be written, says so where it would be, and is taken back', {
  tag: '@phone',
}, async ({ page, person }) => {
  const { keepDraft } = await import('@/db/requests/writes');
  const no = await aRejection(person, { organisation: 'Harbour' });
  await did(person, (tx) => keepDraft(tx, aLetter(no.episodeId)));
  await page.goto(`/applications/${no.applicationId}`);
  await page.getByRole('link', { name: 'Everything at Harbour' }).click();
  await page.getByRole('button', { name: 'They asked not to be contacted' }).click();
  await expect(page.getByText('nothing is written to them from here')).toBeVisible();

  await page.goto(`/rejections/${no.id}/ask/send`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour asked not to be contacted');
  await page.getByRole('link', { name: 'Back to this no' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour asked not to be contacted');

  await page.goto(`/applications/${no.applicationId}`);
  await page.getByRole('link', { name: 'Everything at Harbour' }).click();
  await page.getByRole('button', { name: 'They may be contacted again' }).click();
  await expect(page.getByText('Harbour may be contacted again')).toBeVisible();
  await page.goto(`/rejections/${no.id}/ask/send`);
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toBeVisible();
});

test('an organisation with an application says why it stays; one without goes', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await anApplication(person, 'Harbour');
  const id = await anOrganisation(person, 'Quay');
  await page.goto('/organisations?find=harbor');
  await expect(page.getByRole('status')).toContainText('Did you mean');
  await page.getByRole('link', { name: 'Harbour' }).click();
  await page.getByRole('table').getByRole('link', { name: 'Harbour' }).click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('link', { name: 'Remove it' }).click();
  await expect(page.getByText('There is one application here, so Harbour stays')).toBeVisible();
  await page.goto(`/organisations/${id}/remove`);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('status')).toHaveText('It is removed.');
  await page.goto(`/organisations/${newId()}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
});
