import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bookmarklet } from './bookmarklet';

/** Presses the bookmark on a page. @returns where that leads. */
function pressedOn(page: { title: string; href: string; marked: string }, opens = true): string {
  const code = decodeURI(bookmarklet('https://onward.example.org')).replace(/^javascript:/, '');
  const location = { href: page.href };
  let opened = '';
  runInNewContext(code, {
    document: { title: page.title },
    location,
    getSelection: () => page.marked,
    open: (url: string) => {
      if (opens) opened = url;
      return opens ? {} : null;
    },
  });
  return opens ? opened : location.href;
}

test('it leads to the box with title, address and what is marked', () => {
  const page = {
    title: 'Keeper & Co',
    href: 'https://jobs.example.org/1?a=b#c',
    marked: 'We keep\nthe light',
  };
  for (const opens of [true, false]) {
    const { origin, pathname, searchParams } = new URL(pressedOn(page, opens));
    expect([origin, pathname]).toEqual(['https://onward.example.org', '/applications/capture']);
    expect(Object.fromEntries(searchParams)).toEqual({
      title: page.title,
      url: page.href,
      text: page.marked,
    });
  }
});

test('it takes no more than an address holds', () => {
  const long = 'ж'.repeat(10_000);
  expect(pressedOn({ title: long, href: `https://example.org/${long}`, marked: long }).length).toBeLessThan(
    25_000,
  );
});

test('it has nothing in it that would end an attribute', () => {
  expect(bookmarklet('https://onward.example.org')).toMatch(/^javascript:[^"<>\s]+$/);
});
