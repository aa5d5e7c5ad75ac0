import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whatIsIn } from '@/lib/captures/box';
import { testDatabase } from '@/scripts/test/database';
import { catchAdvert } from './catch-advert';
import type { Network } from './fetching/network';

testDatabase();
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const job = {
    '@type': 'JobPosting',
    title: 'Keeper',
    hiringOrganization: 'Harbour',
    description: 'Keep it.',
  };
  response.end(
    url === '/empty'
      ? '<div id="app"></div>'
      : `<script type="application/ld+json">${JSON.stringify(job)}</script>`,
  );
});
const network: Network = {
  resolve: async () => ['93.184.216.34'],
  dial: () => connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }),
};
beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)));
afterAll(() => void server.close());
const caught = (box: string, userId: string = randomUUID()) =>
  catchAdvert(userId, whatIsIn(box), { network });

test('a link’s page is fetched and read, a text is read as it is', async () => {
  expect(await caught('http://jobs.example.org/1')).toMatchObject({
    ok: true,
    value: {
      from: 'job-data',
      adverts: [{ role: 'Keeper', organisation: 'Harbour', url: 'http://jobs.example.org/1' }],
    },
  });
  expect(await caught('Keeper at Harbour')).toMatchObject({ ok: true, value: { from: 'text' } });
});

test.each([
  ['http://127.0.0.1/', 'link-internal'],
  ['http://jobs.example.org/empty', 'page-empty'],
  ['ftp://example.org/', 'link-unfit'],
])('%s is refused as %s', async (box, reason) => {
  expect(await caught(box)).toEqual({ ok: false, reason });
});

test('twenty links in a quarter of an hour are opened for an account; texts are not counted', async () => {
  const id = randomUUID();
  const answers: boolean[] = [];
  for (let n = 0; n < 21; n++) answers.push((await caught('http://jobs.example.org/1', id)).ok);
  expect(answers).toEqual([...Array(20).fill(true), false]);
  expect(await caught('http://jobs.example.org/1', id)).toEqual({ ok: false, reason: 'links-enough' });
  expect(await caught('Keeper at Harbour', id)).toMatchObject({ ok: true });
  expect(await caught('http://jobs.example.org/1')).toMatchObject({ ok: true });
});
