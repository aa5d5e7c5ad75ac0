import { readFileSync } from 'node:fs';
import { aPdf, aZip } from '@/scripts/test/files';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

const RESUME =
  '# Ann Berg\n\nKeeper <script>document.title = "run"</script>\n\n- Kept the light for ten years';

/** From the first words to a version that somebody has, and the next one. */
test('a resume is written, sent, locked, made anew and compared by word', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  const id = await anApplication(person, 'Kestrel', 'Keeper');
  await page.goto('/resumes/new');
  const written = page.getByRole('region', { name: 'Or write or paste it' });
  await written.getByLabel('Its name').fill('Resume');
  await written.getByRole('textbox', { name: 'Its text' }).fill(RESUME);
  await written.getByRole('button', { name: 'Keep this text' }).click();
  await expect(page.getByRole('heading', { name: 'Ann Berg', level: 2 })).toBeVisible();
  await expect(page.getByText('<script>document.title = "run"</script>')).toBeVisible();
  await expect(page).toHaveTitle('Resume · Onward');

  await page.goto(`/applications/${id}/documents`);
  await page.getByLabel('Document').selectOption('Resume (resume)');
  await page.getByRole('button', { name: 'It went with this', exact: true }).click();
  await page.getByRole('region', { name: 'Sent with it' }).getByRole('link', { name: 'Resume' }).click();
  await expect(page.getByText('its text stays as they have it')).toBeVisible();
  await expect(page.getByText('Went with 1 application: 1 still waits.')).toBeVisible();

  await page.getByRole('link', { name: 'Make the next version' }).click();
  const text = page.getByRole('textbox', { name: 'Its text' });
  const changed = RESUME.replace('ten', 'eleven');
  // The page may wake up between choosing the old text and writing over it.
  await expect(async () => {
    await text.fill(changed);
    await expect(text).toHaveValue(changed, { timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Keep this text' }).click();
  await expect(page.getByRole('heading', { name: 'Resume, version 2' })).toBeVisible();
  await page.getByRole('link', { name: 'See what changed' }).click();
  await expect(page.getByText('1 word put in, 1 word taken out')).toBeVisible();
  await expect(page.locator('.resume-text ins')).toHaveText('eleven');
  await expect(page.locator('.resume-text del')).toHaveText('ten');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a PDF is uploaded, read and downloaded as it was; what is none is refused, and what was typed is kept', async ({
    page,
    person: _,
  }) => {
    await page.goto('/resumes/new');
    const upload = page.getByRole('region', { name: 'Upload a file' });
    await upload.getByLabel('Its name').fill('As designed');
    const fake = aZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' });
    await upload.getByLabel('Your file').setInputFiles({ name: 'cv.docx', mimeType: '', buffer: fake });
    await upload.getByRole('button', { name: 'Upload and keep it' }).click();
    await expect(page.locator('main').getByRole('alert')).toContainText('no Word document inside');
    await expect(upload.getByLabel('Its name')).toHaveValue('As designed');

    const buffer = aPdf([['Ann Berg', 'Ten years of keeping a light']]);
    await upload.getByLabel('Your file').setInputFiles({ name: 'Ann.pdf', mimeType: '', buffer });
    await upload.getByRole('button', { name: 'Upload and keep it' }).click();
    await expect(page.getByRole('heading', { name: 'As designed' })).toBeVisible();
    await expect(page.getByText('Ten years of keeping a light')).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download Ann.pdf' }).click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toBe('Ann.pdf');
    expect(readFileSync(await saved.path()).equals(buffer)).toBe(true);
  });
});
