'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

interface Given {
  readonly href: string;
  /** It is there only while its page, or one below it, is the current one. */
  readonly onlyThere?: boolean;
  readonly children: ReactNode;
}

/** A link of a navigation, which knows when its page, or one below it, is the current one. */
export function NavLink({ href, onlyThere = false, children }: Given) {
  const path = usePathname();
  const isCurrent = path === href || path.startsWith(`${href}/`);
  if (onlyThere && !isCurrent) return null;
  return (
    <Link href={href as Route} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}
