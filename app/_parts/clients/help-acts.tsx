import type { CoachScope } from '@/db/scope';
import type { SharedPart } from '@/lib/coach-links/rules';
import { clientHref } from './places';

const ACTS: readonly (readonly [path: string, words: string, part: SharedPart])[] = [
  ['/practice/assign', 'Give something to practise', 'practice'],
  ['/skills/rate', 'Rate the four skills', 'practice'],
  ['/propose', 'Propose an entry', 'pipeline'],
];

interface HelpActsProps {
  readonly scope: CoachScope;
  /** Only those of one part: for that part's own pages. */
  readonly part?: SharedPart;
}

/** What a coach may do for this client, as links; none where nothing is given with comments, nor in the preview. */
export function HelpActs({ scope, part }: HelpActsProps) {
  if (scope.isPreview) return null;
  const acts = ACTS.filter(([, , its]) => scope.mayComment.has(its) && (!part || its === part));
  if (acts.length === 0) return null;
  return (
    <div className="acts">
      {acts.map(([path, words]) => (
        <a key={path} className="btn" href={clientHref(scope, path)}>
          {words}
        </a>
      ))}
    </div>
  );
}
