'use client';
import Link from 'next/link';
import { memo } from 'react';
import { StageMark } from '@/app/_parts/marks/marks';
import type { StageKind } from '@/lib/stages/rules';
import type { Column } from './board-columns';
import type { Hand } from './use-hand';

interface ColumnProps {
  readonly column: Column;
  readonly isCurrent: boolean;
  /** What is in hand, where it comes from here or would fall here. */
  readonly hand?: Hand | undefined;
  /** A move that failed, said above the cards. */
  readonly failure?: string | undefined;
  /** Those that are ticked, while cards are being ticked. */
  readonly picked?: ReadonlySet<string> | undefined;
  readonly onPick: (ids: readonly string[]) => void;
}

/** One stage with its cards. Kept short in elements and attributes: it is most of the page. */
export const BoardColumn = memo(function BoardColumn({
  column,
  isCurrent,
  hand,
  failure,
  picked,
  onPick,
}: ColumnProps) {
  const { id, name, kind, colour, folded, n, cards, links } = column;
  const at = hand?.over === id && !isAtHome(column, hand) ? hand.at : undefined;
  const slot = at === undefined ? undefined : cards.filter(([card]) => card !== hand?.id)[at]?.[0];
  const shown = folded ? [] : cards;
  return (
    <section
      id={`s-${id}`}
      className={`col${isCurrent ? ' cur' : ''}${hand?.over === id ? ' over' : ''}${folded ? ' folded' : ''}${colour ? ` tint-${colour}` : ''}`}
      aria-label={`${name}, ${n}`}
    >
      <h2>
        <StageMark kind={kind} />
        <span>{name}</span>
        <span className="count">{n}</span>
      </h2>
      <button
        className="fold"
        type="submit"
        form={folded ? 'unfold' : 'fold'}
        name="id"
        value={id}
        aria-label={`${folded ? 'Unfold' : 'Fold'} ${name}`}
      />
      {failure && (
        <p role="alert" className="notice stop sm">
          {failure}
        </p>
      )}
      {n === 0 && !folded && <p className="empty">{TEACHING[kind]}</p>}
      {picked && shown.length > 0 && (
        <button type="button" className="btn quiet dense" onClick={() => onPick(shown.map(([card]) => card))}>
          {shown.every(([card]) => picked.has(card)) ? 'Untick' : 'Tick'} all {shown.length} here
        </button>
      )}
      {shown.length > 0 && (
        <ul className={at !== undefined && !slot ? 'end' : undefined}>
          {/* No component a card: two hundred of them are felt. */}
          {shown.map(([card, organisation, role, , foot, mark]) => (
            <li key={card} className={hand?.id === card ? 'hand' : slot === card ? 'slot' : undefined}>
              {picked ? (
                <label>
                  <input type="checkbox" checked={picked.has(card)} onChange={() => onPick([card])} />
                  <b>{organisation}</b>
                  {` ${role}`}
                </label>
              ) : (
                <>
                  <a href={`/applications/${card}`}>
                    <b>{organisation}</b>
                    {` ${role}`}
                  </a>
                  <a className="dots" href={`/applications/${card}/move`} aria-label={`Move ${organisation}`}>
                    …
                  </a>
                </>
              )}
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
});

/** Whether what is in hand would fall where it was. */
const isAtHome = ({ cards }: Column, { id, at }: Hand) => cards[at]?.[0] === id;

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
