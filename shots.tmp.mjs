import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const base = 'http://localhost:3981';
const jobs = JSON.parse(process.argv[2]); // [name, path, width, scheme, actions?]
const ctx0 = await browser.newContext();
const p0 = await ctx0.newPage();
await p0.goto(base + '/sign-in');
await p0.getByLabel('E-mail').fill('a@example.org');
await p0.getByLabel('Password').fill('correct horse battery');
await p0.getByRole('button', { name: 'Sign in', exact: true }).click();
await p0.waitForURL(/today|applications|begin/);
const state = await ctx0.storageState();
for (const [name, path, width, scheme, js] of jobs) {
  const ctx = await browser.newContext({ storageState: state, viewport: { width, height: width < 500 ? 844 : 800 }, colorScheme: scheme, hasTouch: width < 500, isMobile: width < 500 });
  const page = await ctx.newPage();
  const t = Date.now();
  const r = await page.goto(base + path);
  if (js) { await page.evaluate(js); await page.waitForTimeout(300); }
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: width > 500 ? false : false });
  console.log(name, r.status(), Date.now() - t);
  await ctx.close();
}
await browser.close();
