import type { ReactNode } from 'react';
import { SampleLine } from '@/app/_parts/sample/sample-line';
import { Tabs, TopBar } from '@/app/_parts/shell/bars';
import { NetworkLine } from '@/app/_parts/waiting/network-line';
import { FreshPage } from '@/components/fresh-page';

/** The bars around every page of a seeker's. A desktop spells out what a phone keeps under More. */
export default function SeekerLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <TopBar />
      <NetworkLine />
      <SampleLine />
      {children}
      <FreshPage />
      <Tabs />
    </>
  );
}
