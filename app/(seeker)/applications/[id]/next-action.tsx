import { Icon } from '@/components/icon';
import type { Application } from '@/db/applications/reads';
import { type Day, dayFromToday, daysBetween } from '@/lib/time/days';

interface NextActionProps {
  readonly application: Application;
  readonly today: Day;
  readonly locale: string;
}

/** What the seeker wants to do next about it, lit when its day has come. */
export function NextAction({ application, today, locale }: NextActionProps) {
  const { id, nextAction, nextActionOn } = application;
  if (!nextAction && !nextActionOn) return null;
  const isDue = nextActionOn !== null && daysBetween(today, nextActionOn) <= 0;
  return (
    <section className={isDue ? 'ending' : 'quote'} aria-labelledby="next">
      <h2 id="next" className="eyebrow">
        Next
      </h2>
      <p className="row wrap">
        <Icon name={isDue ? 'clock' : 'cal'} />
        <span>
          {nextAction ?? 'Something is due'}
          {nextActionOn && <span className="muted"> ({dayFromToday(nextActionOn, today, locale)})</span>}
        </span>
        <a className="sm" href={`/applications/${id}/edit#field-nextAction`}>
          Change
        </a>
      </p>
    </section>
  );
}
