'use client';
import type { MouseEvent } from 'react';
import { StageMark } from '@/app/_parts/marks/marks';
import type { Column } from './board-columns';

/** One stage at a time, for narrow screens. Its links are pages of their own; every column is here already, though. */
export function StageSwitcher({
  columns,
  stage,
  onSwitch,
}: {
  columns: readonly Column[];
  stage: string | undefined;
  onSwitch: (id: string) => void;
}) {
  const to = (id: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSwitch(id);
  };
  return (
    <nav className="sw" aria-label="Stage">
      {columns.map(({ id, kind, name, n }) => (
        <a
          key={id}
          href={`/applications?stage=${id}`}
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
}
