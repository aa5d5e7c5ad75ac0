import { Icon } from '@/components/icon';
import type { No } from '@/db/rejections/reads';
import { standingWords } from '@/lib/coach-links/standing-words';
import { afterWhat } from '@/lib/rejections/after';

interface NoListProps {
  readonly noes: readonly No[];
  /** A moment in words. */
  readonly ago: (moment: string) => string;
  /** What comes before a "no"'s id. */
  readonly rejection: string;
}

/** "Noes": where and when each came, and how it stands. Where it came from is left out where that is not shared. */
export const NoList = ({ noes, ago, rejection }: NoListProps) => (
  <ul className="list">
    {noes.map((no) => (
      <li key={no.id}>
        <a className="place" href={`${rejection}/${no.id}`}>
          <b className="row">
            <Icon name="bend" className="ic s text-rejected" />
            {no.organisation ?? `A no ${afterWhat(no.stageKind, no.isFinalRound)}`.trim()}
          </b>
          <span>
            {[
              no.organisation && no.role,
              no.organisation && afterWhat(no.stageKind, no.isFinalRound),
              ago(no.at),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
          <span>{standingWords(no)}</span>
        </a>
      </li>
    ))}
  </ul>
);
