import type { Metadata } from 'next';
import { titleOf } from '@/server/sentences';
import { NothingHere } from './_parts/shell/nothing-here';

export const metadata: Metadata = { title: titleOf('not-found') };

/** For addresses that no page has; a page's own "not found" is rendered by the page (see _parts/page). */
export default function NotFound() {
  return <NothingHere title={titleOf('not-found')} />;
}
