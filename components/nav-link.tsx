'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link of a navigation, which knows when its page, or one below it, is the current one. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isCurrent = path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href as Route} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}
