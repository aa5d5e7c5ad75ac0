'use client';
import Link from 'next/link';
import { StageMark } from '@/app/_parts/marks/marks';
import type { PackedColumn } from '@/app/(seeker)/applications/board-columns';
import { unpacked } from '@/app/(seeker)/applications/unpacked';
import { saidOfThem } from '@/lib/coach-links/standing-words';

interface ClientBoardProps {
  readonly columns: readonly PackedColumn[];
  /** The stage that a phone shows. */
  readonly stage: string | undefined;
  /** Where the board stands, and what comes before an application's id. */
  readonly board: string;
  readonly application: string;
}

/** A client's board, to be looked at: no card moves. One component fed plain rows, as the seeker's own is. */
export function ClientBoard({ columns, stage, board, application }: ClientBoardProps) {
  const all = unpacked(columns);
  return (
    <>
      <nav className="sw" aria-label="Stage">
        {all.map(({ id, kind, name, n, colour }) => (
          <a
            key={id}
            href={`${board}?stage=${id}`}
            className={colour ? `tint-${colour}` : undefined}
            aria-current={id === stage ? 'true' : undefined}
          >
            <StageMark kind={kind} />
            {name}
            <span className="count">{n}</span>
          </a>
        ))}
      </nav>
      <div className="board">
        {all.map(({ id, name, kind, colour, folded, n, cards, links }) => (
          <section
            key={id}
            className={`col${id === stage ? ' cur' : ''}${folded ? ' folded' : ''}${colour ? ` tint-${colour}` : ''}`}
            aria-label={`${name}, ${n}`}
          >
            <h2>
              <StageMark kind={kind} />
              <span>{name}</span>
              <span className="count">{n}</span>
            </h2>
            {n === 0 && !folded && <p className="empty">Nothing stands here.</p>}
            {cards.length > 0 && (
              <ul>
                {cards.map(([card, organisation, role, , foot, mark]) => (
                  <li key={card}>
                    <a href={`${application}/${card}`}>
                      <b>{organisation}</b>
                      {` ${role}`}
                    </a>
                    <p className={mark || undefined}>{saidOfThem(foot)}</p>
                  </li>
                ))}
              </ul>
            )}
            {links.map(({ href, words }) => (
              <Link key={words} href={href as never} prefetch={false} scroll={false} className="go">
                {words}
              </Link>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
