import { Icon } from '@/components/icon';
import { newsLine } from '@/lib/coach-news/line';
import type { NewsCount } from '@/lib/coach-news/rules';

/** One quiet line while something from a coach has not been seen; nobody's words are in it. */
export function CoachNewsLine({ counts }: { counts: readonly NewsCount[] }) {
  const line = newsLine(counts);
  if (!line) return null;
  return (
    <p className="row">
      <Icon name="note" className="ic s" />
      <a className="go" href="/coaches/news">
        {line}
      </a>
    </p>
  );
}
