// A process of its own for bench/lighthouse.ts: one page, on a phone as Lighthouse imagines it. Prints its four marks.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [url, cookie, chromePath, ...onlyCategories] = process.argv.slice(2);
const chrome = await launch({
  chromePath: chromePath || undefined,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const run = await lighthouse(url, {
    port: chrome.port,
    logLevel: 'error',
    output: 'json',
    onlyCategories,
    extraHeaders: cookie ? { cookie } : {},
  });
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const marks = Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  );
  const failed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => id),
  );
  console.log(JSON.stringify({ marks, failed: [...new Set(failed)] }));
} finally {
  await chrome.kill();
}
