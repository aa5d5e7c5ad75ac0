import type { Earlier } from '@/db/earlier/reads';
import { endedWords, heardWords } from '@/lib/earlier/words';

interface EarlierLineProps {
  readonly earlier: Earlier | undefined;
  /** A moment as a day in words. */
  readonly inWords: (moment: string) => string;
}

/** What happened the last time at this organisation, in one calm line; nothing where there was none. */
export function EarlierLine({ earlier, inWords }: EarlierLineProps) {
  if (!earlier) return null;
  const { id, organisation, role, outcome, count, rejectionId } = earlier;
  const hasHeard = earlier.liked + earlier.decisions.length > 0;
  return (
    <p className="notice">
      {outcome ? 'The last time at' : 'Already with'} {organisation}:{' '}
      <a href={`/applications/${id}`}>{role}</a>, {endedWords(earlier, inWords(earlier.since))}.{' '}
      {count > 1 && `There are ${count} from you in all. `}
      {heardWords(earlier)}
      {hasHeard && rejectionId && (
        <>
          {' '}
          <a href={`/rejections/${rejectionId}`}>What came of it</a>
        </>
      )}
    </p>
  );
}
