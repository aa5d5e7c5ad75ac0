'use client';
import Link from 'next/link';
import { StageMark } from '@/app/_parts/marks/marks';
import type { StageKind } from '@/lib/stages/rules';
import type { Column } from './board-columns';
import type { Hand } from './use-hand';

interface ColumnProps {
  readonly column: Column;
  readonly isCurrent: boolean;
  readonly hand?: Hand | undefined;
  /** A move that failed, said above the cards. */
  readonly failure?: string | undefined;
}

/** One stage with its cards. Kept short in elements and attributes: it is most of the page. */
export function BoardColumn({ column, isCurrent, hand, failure }: ColumnProps) {
  const { id, name, kind, n, cards, links } = column;
  const isOver = hand?.over === id;
  return (
    <section
      id={`s-${id}`}
      className={`col${isCurrent ? ' cur' : ''}${isOver ? ' over' : ''}`}
      aria-label={`${name}, ${n}`}
    >
      <h2>
        <StageMark kind={kind} />
        {name}
        <span className="count">{n}</span>
      </h2>
      {failure && (
        <p role="alert" className="notice stop sm">
          {failure}
        </p>
      )}
      {n === 0 && <p className="empty">{TEACHING[kind]}</p>}
      {cards.length > 0 && (
        <ul>
          {/* No component a card: two hundred of them are felt. */}
          {cards.map(([card, organisation, role, , foot, mark]) => (
            <li key={card} className={hand?.id === card ? 'hand' : undefined}>
              <a href={`/applications/${card}`}>
                <b>{organisation}</b>
                {` ${role}`}
              </a>
              <a className="dots" href={`/applications/${card}/move`} aria-label={`Move ${organisation}`}>
                …
              </a>
              <p className={mark || undefined}>{foot}</p>
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
  );
}

/** What an empty column says it is for. */
const TEACHING: Record<StageKind, string> = {
  saved: 'Adverts worth a closer look wait here until you decide.',
  applied: 'What you have sent stands here, and how long it has been quiet.',
  screening: 'A first call, or a recruiter’s questions: move it here.',
  assessment: 'Tests, tasks and recorded interviews go here, with the day they are due.',
  interview: 'When they ask you to talk, move it here.',
  offer: 'Nothing here yet. When an offer comes, it stands here until you have answered it.',
  closed: 'What has ended rests here, with how it ended. It can be opened again.',
};
