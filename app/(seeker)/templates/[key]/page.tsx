import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findTemplate, listVersionsOf } from '@/db/templates/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { fill, unfilled } from '@/lib/requests/merge';
import { filled } from '@/lib/templates/choose';
import { isReminder, READY_KEYS, REMINDER_WORDS, readyText } from '@/lib/templates/reminders';
import { builtInOf, KEY, RELATION_WORDS, type Relation, WORDING_WORDS } from '@/lib/templates/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { away, copy, edit, makeOwn, out } from '../actions';
import { FieldWords } from './field-words';
import { Versions } from './versions';

export const metadata: Metadata = { title: 'Template' };

type Props = { params: Promise<{ key: string }> };

/** Names that fill every field, to find what nothing would fill. */
const SOMEBODY = { name: 'A', role: 'A', organisation: 'A', me: 'A' };

/** One text: built in, to be made one's own; or the seeker's, with how it read before. */
export default seekerPage<Props>(async (scope, { params }) => {
  const { key } = await params;
  const builtInKey = READY_KEYS.find((one) => one === key);
  if (!KEY.test(key)) throw new AppError('not-found');
  const { session, mine, versions } = await read(scope, (tx) => ({
    mine: findTemplate(tx, key),
    versions: listVersionsOf(tx, key),
  }));
  const builtInText = builtInKey && readyText(builtInKey, session.locale);
  const inUse = mine && !(builtInText && mine.putAwayAt) ? mine : builtInText;
  if (!inUse) throw new AppError('not-found');
  const words = `${inUse.subject}\n${inUse.text}`;
  const reminds = isReminder(key);
  const gaps = unfilled(
    reminds ? fill(words, SOMEBODY) : filled(words, inUse.relation, 'interview', SOMEBODY),
  );
  const today = dayIn(session.timeZone, new Date());
  const seen = mine && (
    <>
      <input type="hidden" name="id" value={mine.id} readOnly />
      <input type="hidden" name="version" value={mine.version} readOnly />
    </>
  );
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/templates">
            Templates
          </a>
        </p>
        <h1>{mine?.name || nameOf(key, inUse.relation)}</h1>
        <p className="text-ink-2">{stateOf(mine, builtInText !== undefined)}</p>
      </header>
      {gaps.length > 0 && (
        <p className="notice care">
          Nothing fills {gaps.join(', ')}. It can stay as a gap for you to fill each time: nothing leaves with
          it.
        </p>
      )}
      <Form
        action={mine ? edit : makeOwn}
        actId={newId()}
        submit={mine ? 'Save' : 'Save as mine'}
        done="Saved."
        keep={`template.${key}`}
      >
        {seen ?? <input type="hidden" name="key" value={key} readOnly />}
        {mine?.name && <Field name="name" label="What you call it" initial={mine.name} autoComplete="off" />}
        {inUse.channel === 'email' && (
          <Field key={inUse.subject} name="subjectLine" label="Subject" initial={inUse.subject} />
        )}
        <Field key={inUse.text} name="text" label="Text" type="area" rows={14} initial={inUse.text} />
      </Form>
      <FieldWords relation={inUse.relation} isReminder={reminds} />
      <Versions
        versions={versions.map((one) => ({
          ...one,
          day: dayFromToday(dayIn(session.timeZone, new Date(one.until)), today, session.locale),
        }))}
      />
      <section className="stack">
        <h2 className="sec-head">More</h2>
        {mine && (
          <Form
            action={mine.putAwayAt ? out : away}
            actId={newId()}
            submit={
              mine.putAwayAt ? 'Use mine again' : builtInText ? 'Back to the built-in one' : 'Put it away'
            }
            kind="plain"
            className="stack"
          >
            {seen}
            <p className="sm muted">
              {mine.putAwayAt ? 'It is kept as you left it.' : 'Yours is kept, and can be used again.'}
            </p>
          </Form>
        )}
        {!reminds && (
          <details>
            <summary>Begin another one with these words</summary>
            <Form action={copy} actId={newId()} submit="Make it" kind="plain" keep={`template-copy.${key}`}>
              <input type="hidden" name="from" value={key} readOnly />
              <Field name="name" label="What you call it" autoComplete="off" />
            </Form>
          </details>
        )}
      </section>
    </main>
  );
});

function nameOf(key: string, relation: Relation): string {
  if (isReminder(key)) return `The one reminder: ${REMINDER_WORDS[key].toLowerCase()}`;
  const of = builtInOf(key);
  return `${RELATION_WORDS[relation]}: ${of && WORDING_WORDS[of.wording].toLowerCase()}`;
}

function stateOf(mine: { name: string; putAwayAt: string | null } | undefined, isBuiltIn: boolean): string {
  if (!mine) return 'This is the built-in text. Saved, it is yours, and is suggested in its place.';
  if (!isBuiltIn) return mine.putAwayAt ? 'You put this one away.' : 'A text of your own.';
  return mine.putAwayAt
    ? 'The built-in text is in use; yours is put away. Saving puts what stands here in its place.'
    : 'This is yours, and is suggested in place of the built-in one.';
}
