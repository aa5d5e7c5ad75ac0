import type { ReactNode } from 'react';
import { SampleLine } from '@/app/_parts/sample/sample-line';
import { Wordmark } from '@/app/_parts/shell/wordmark';
import { NetworkLine } from '@/app/_parts/waiting/network-line';
import { FreshPage } from '@/components/fresh-page';
import { Icon } from '@/components/icon';
import { NavLink } from '@/components/nav-link';

/** The bars around every page of a seeker's. A desktop spells out what a phone keeps under More. */
export default function SeekerLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="bar">
        <Wordmark href="/today" />
        <nav className="nav" aria-label="Main">
          <NavLink href="/today">Today</NavLink>
          <NavLink href="/applications">Applications</NavLink>
          <NavLink href="/practice">Practice</NavLink>
          <NavLink href="/feedback">Feedback</NavLink>
          <NavLink href="/wins">Wins</NavLink>
          <NavLink href="/coaches">Coaches</NavLink>
          <NavLink href="/clients" onlyThere>
            Clients
          </NavLink>
          <NavLink href="/more">More</NavLink>
        </nav>
        <span className="grow" />
        <a className="btn dense only-wide" href="/applications/new">
          <Icon name="plus" className="ic s" />
          Add
        </a>
      </header>
      <NetworkLine />
      <SampleLine />
      {children}
      <FreshPage />
      <nav className="tabs" aria-label="Main, at the bottom">
        <NavLink href="/today">
          <Icon name="today" />
          Today
        </NavLink>
        <NavLink href="/applications">
          <Icon name="board" />
          Applications
        </NavLink>
        <a className="add" href="/applications/new" aria-label="Add an application">
          <span>
            <Icon name="plus" />
          </span>
        </a>
        <NavLink href="/practice">
          <Icon name="practice" />
          Practice
        </NavLink>
        <NavLink href="/more">
          <Icon name="more" />
          More
        </NavLink>
      </nav>
    </>
  );
}
