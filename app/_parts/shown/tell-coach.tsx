import type { MyCoach } from '@/db/shown/reads';
import type { ShownKind } from '@/lib/shown/rules';

interface TellCoachProps {
  readonly coaches: readonly Pick<MyCoach, 'name'>[];
  readonly kind: ShownKind;
  readonly id?: string;
  /** It can be worked on: a look at it is asked for. */
  readonly look?: boolean;
  /** What the link says, where it says something else. */
  readonly label?: string;
}

/** The way to show one thing to a coach, by an act of its own. Without a coach there is nothing here. */
export function TellCoach({ coaches, kind, id, look = false, label }: TellCoachProps) {
  if (coaches.length === 0) return null;
  const whom = coaches.length === 1 ? coaches[0]?.name || 'my coach' : 'a coach';
  const asked = new URLSearchParams({ kind, ...(id ? { id } : {}), ...(look ? { look: 'yes' } : {}) });
  return (
    <a className="btn quiet" href={`/coaches/shown/new?${asked}`}>
      {label ?? (look ? `Ask ${whom} for a look` : `Tell ${whom}`)}
    </a>
  );
}
