import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADDRESSES } from '@/e2e/others-pages';

/** Pages that no address leads to as they are meant: each is one of the states (e2e/states.ts), or is nobody's. */
const ELSEWHERE = ['/account/leaving', '/bench/bare', '/imports/[id]', '/stages/[id]/retire'];

/** The addresses of all pages, with their parameters by name. */
const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.startsWith('_'))
  .map((file) => `/${file.replace(/\([^)]*\)\//g, '').replace(/\/?page\.tsx$/, '')}`);

const leadsTo = (page: string) => {
  const parts = page.split('/').map((part) => (part.startsWith('[') ? '[^/?]+' : part));
  return new RegExp(`^${parts.join('/')}(\\?.*)?$`);
};

test('every page there is can be used by everybody: each has an address that is looked at', () => {
  expect(pages.length).toBeGreaterThan(100);
  const missed = pages.filter((page) => !ADDRESSES.some((address) => leadsTo(page).test(address)));
  expect(missed.sort()).toEqual(ELSEWHERE);
});
