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
        {link(path, '/more', 'More')}
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
      {link(path, '/more', 'More', <Icon name="more" />)}
    </nav>
  );
}

/** Whether a page, or one below it, is the current one. */
const isAt = (path: string, href: string) => path === href || path.startsWith(`${href}/`);

const link = (path: string, href: Route, words: string, icon?: ReactNode) => (
  <Link href={href} prefetch={false} aria-current={isAt(path, href) ? 'page' : undefined}>
    {icon}
    {words}
  </Link>
);
