'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Icon } from '@/components/icon';
import { Wordmark } from './wordmark';

/*
 * Client components without anything given to them, so that of the bars around every page nothing travels beside the HTML:
 * what a server component draws goes out twice, and is worked for twice.
 */

/** What a desktop has at the top. */
export function TopBar() {
  const path = usePathname();
  return (
    <header className="bar">
      <Wordmark href="/today" />
      <nav className="nav" aria-label="Main">
        {link(path, '/today', 'Today')}
        {link(path, '/applications', 'Applications')}
        {link(path, '/practice', 'Practice')}
        {link(path, '/feedback', 'Feedback')}
        {link(path, '/wins', 'Wins')}
        {link(path, '/coaches', 'Coaches')}
        {/* There only for whoever is there: nobody else has clients. */}
        {isAt(path, '/clients') && link(path, '/clients', 'Clients')}
        {more(path, AT_TOP)}
      </nav>
      <span className="grow" />
      <a className="btn dense only-wide" href="/applications/new">
        <Icon name="plus" className="ic s" />
        Add
      </a>
    </header>
  );
}

/** What a phone has at the bottom. */
export function Tabs() {
  const path = usePathname();
  return (
    <nav className="tabs" aria-label="Main, at the bottom">
      {link(path, '/today', 'Today', <Icon name="today" />)}
      {link(path, '/applications', 'Applications', <Icon name="board" />)}
      <a className="add" href="/applications/new" aria-label="Add an application">
        <span>
          <Icon name="plus" />
        </span>
      </a>
      {link(path, '/practice', 'Practice', <Icon name="practice" />)}
      {more(path, AT_BOTTOM, <Icon name="more" />)}
    </nav>
  );
}

/** Whether a page, or one below it, is the current one. */
const isAt = (path: string, href: string) => path === href || path.startsWith(`${href}/`);

const AT_TOP = [
  '/today',
  '/applications',
  '/practice',
  '/feedback',
  '/wins',
  '/coaches',
  '/clients',
] as const;
const AT_BOTTOM = ['/today', '/applications', '/practice'] as const;

/** All that has no place of its own in a bar is below More. */
const more = (path: string, others: readonly string[], icon?: ReactNode) =>
  link(path, '/more', 'More', icon, !others.some((href) => isAt(path, href)));

const link = (path: string, href: Route, words: string, icon?: ReactNode, isBelow = false) => (
  <Link href={href} prefetch={false} aria-current={isAt(path, href) ? 'page' : isBelow ? 'true' : undefined}>
    {icon}
    {words}
  </Link>
);
