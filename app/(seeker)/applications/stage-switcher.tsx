'use client';
import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { StageMark } from '@/app/_parts/marks/marks';
import type { Column } from './board-columns';

/** One stage at a time, for narrow screens. Its links are pages of their own; every column is here already, though. */
export const StageSwitcher = memo(function StageSwitcher({
  columns,
  stage,
  onSwitch,
}: {
  columns: readonly Column[];
  stage: string | undefined;
  onSwitch: (id: string) => void;
}) {
  const nav = useRef<HTMLElement>(null);
  // A swipe or a carried card changes the stage too: its name comes into sight.
  useEffect(() => {
    const current = stage && nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) nav.current?.scrollTo({ left: current.offsetLeft - 64 });
  }, [stage]);
  const to = (id: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSwitch(id);
  };
  return (
    <nav ref={nav} className="sw" aria-label="Stage">
      {columns.map(({ id, kind, name, n, colour }) => (
        <a
          key={id}
          href={`/applications?stage=${id}`}
          className={colour ? `tint-${colour}` : undefined}
          aria-current={id === stage ? 'true' : undefined}
          onClick={to(id)}
        >
          <StageMark kind={kind} />
          {name}
          <span className="count">{n}</span>
        </a>
      ))}
    </nav>
  );
});
