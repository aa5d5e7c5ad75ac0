import { Form, Submit } from '@/components/form';
import type { FileRow } from '@/db/imports/reads';
import { countFate, type Plan } from '@/lib/imports/plan';
import type { Day } from '@/lib/time/days';
import { settleFile, throwFileAway } from '../actions';
import { Columns } from './columns';
import { DateQuestion } from './date-question';
import { FirstRows } from './first-rows';
import { whatWillHappen } from './sentences';
import { Statuses } from './statuses';
import { Doubles, Troubles } from './troubles';

interface PreviewProps {
  readonly file: FileRow;
  readonly plan: Plan;
  readonly actIds: readonly [string, string];
  readonly today: Day;
  readonly locale: string;
  readonly hasLookedAgain: boolean;
}

/** Everything that bringing the file in would do, to be corrected; one form, so that no correction is left behind. */
export function Preview({ file, plan, actIds, today, locale, hasLookedAgain }: PreviewProps) {
  const comeIn = countFate(plan, 'in');
  const isReady = plan.missing.length === 0;
  const dates = (
    <DateQuestion dates={plan.dates} said={file.mapping.convention} today={today} locale={locale} />
  );
  return (
    <main id="main" className="page stack-l import">
      <h1>{file.name}</h1>
      <p role="status" className="text-lg">
        {hasLookedAgain && <span className="sr">Looked again. </span>}
        {isReady ? whatWillHappen(countsOf(plan)) : 'Before anything can come in, there is something to say.'}
      </p>
      {isReady && (
        <p className="text-ink-2">Nothing is brought in yet. Correct what is not as you mean it.</p>
      )}
      <Form action={settleFile} actId={actIds[0]} className="stack-l">
        <input type="hidden" name="id" value={file.id} readOnly />
        <input type="hidden" name="version" value={file.version} readOnly />
        <Missing plan={plan} />
        {!isReady && dates}
        {isReady && <Troubles plan={plan} unreadable={file.mapping.unreadable} />}
        {isReady && <Doubles plan={plan} />}
        {isReady && <FirstRows plan={plan} today={today} locale={locale} />}
        {isReady && dates}
        <Statuses statuses={plan.statuses} />
        <Columns columns={plan.columns} />
        <div className="foot stay import-foot">
          <Submit kind="plain" name="intent" value="look">
            Count again with my changes
          </Submit>
          {isReady && comeIn > 0 && (
            <Submit name="intent" value="commit">
              {comeIn === 1
                ? 'Bring in 1 application'
                : `Bring in ${comeIn.toLocaleString('en-GB')} applications`}
            </Submit>
          )}
        </div>
      </Form>
      <Form
        action={throwFileAway}
        actId={actIds[1]}
        submit="Throw this file away"
        kind="quiet"
        className="acts"
      >
        <input type="hidden" name="id" value={file.id} readOnly />
      </Form>
    </main>
  );
}

function countsOf(plan: Plan) {
  return {
    comeIn: countFate(plan, 'in'),
    here: countFate(plan, 'here'),
    doubles: countFate(plan, 'double'),
    refused: countFate(plan, 'refused'),
    leftOut: countFate(plan, 'left-out'),
    blank: countFate(plan, 'blank'),
  };
}

const SAY = {
  organisation: 'Which column is the organisation? Choose it under Columns.',
  role: 'Which column is the role? Choose it under Columns.',
  dates: 'How are the dates written? Choose it below.',
} as const;

function Missing({ plan }: { plan: Plan }) {
  if (plan.missing.length === 0) return null;
  return (
    <div className="notice care">
      {plan.missing.map((what) => (
        <p key={what}>{SAY[what]}</p>
      ))}
      <p>Then press “Count again with my changes”.</p>
    </div>
  );
}
