import { EffortByKind } from '@/app/_parts/insights/effort-by-kind';
import { capital } from '@/lib/insights/words';
import { dayFromToday } from '@/lib/time/days';
import type { ActivityShown } from '@/server/activity';
import { GoalBar } from './goal-bar';

/** How much a client does, as counts: when something was last done, this week's goals, steps by kind and week. */
export function ActivityOf({ lastOn, progress, effort, period, reader, today }: ActivityShown) {
  return (
    <div className="stack-l">
      <dl className="facts">
        <dt>Last active</dt>
        <dd>{lastOn ? capital(dayFromToday(lastOn, today, reader.locale)) : 'Nothing done yet'}</dd>
        {progress && (
          <>
            <dt>This week’s goals</dt>
            <dd>
              <GoalBar {...progress} />
            </dd>
          </>
        )}
      </dl>
      <EffortByKind effort={effort} period={period} reader={reader} isShared />
    </div>
  );
}
