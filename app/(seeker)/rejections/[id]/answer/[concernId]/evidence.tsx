import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Listed } from '@/db/documents/reads';
import type { EvidenceRow } from '@/db/responses/reads';
import type { Story } from '@/db/stories/reads';
import { planWords } from '@/lib/responses/letter';
import { EVIDENCE_WORDS } from '@/lib/responses/rules';
import { bringPlan, bringSample, bringStory, leaveEvidence } from '../actions';

interface BehindProps {
  readonly concernId: string;
  readonly evidence: readonly EvidenceRow[];
  readonly stories: readonly Story[];
  readonly samples: readonly Listed[];
  readonly today: string;
  readonly locale: string;
}

/** What shows that it is so: something that happened, something made, or a plan with its day. */
export function Behind({ concernId, evidence, stories, samples, today, locale }: BehindProps) {
  const about = <input type="hidden" name="concernId" value={concernId} readOnly />;
  const isHere = (id: string) => evidence.some((one) => one.storyId === id || one.documentId === id);
  const otherStories = stories.filter(({ id }) => !isHere(id));
  const otherSamples = samples.filter(({ id }) => !isHere(id));
  return (
    <section className="stack">
      <h2 className="sec-head">What stands behind it</h2>
      {evidence.length === 0 ? (
        <p className="text-ink-2">
          A claim is heard when something shows it: one thing that happened, one thing you made, or one thing
          you have begun, with its day.
        </p>
      ) : (
        <ul className="list">
          {evidence.map((one) => (
            <li key={one.id} className="split">
              <Evidence one={one} today={today} locale={locale} />
              <Form action={leaveEvidence} actId={newId()} className="contents">
                <input type="hidden" name="id" value={one.id} readOnly />
                <Submit kind="quiet" label={`Take “${one.words}” out`}>
                  Take it out
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>A story</summary>
        {otherStories.length > 0 ? (
          <Form action={bringStory} actId={newId()} className="in-line">
            {about}
            <Field name="storyId" label="Which one?" choices={choicesOf(otherStories, 'title')} />
            <Submit kind="plain">Put it behind this</Submit>
          </Form>
        ) : (
          <p className="text-ink-2">
            No other is written yet. <a href="/stories/new">Write one</a>, and it is here.
          </p>
        )}
      </details>
      <details>
        <summary>A sample</summary>
        {otherSamples.length > 0 ? (
          <Form action={bringSample} actId={newId()} className="in-line">
            {about}
            <Field name="documentId" label="Which one?" choices={choicesOf(otherSamples, 'name')} />
            <Submit kind="plain">Put it behind this</Submit>
          </Form>
        ) : (
          <p className="text-ink-2">
            No other is kept yet. <a href="/documents/new">Keep one</a>, and it is here.
          </p>
        )}
      </details>
      <details>
        <summary>A plan, with its day</summary>
        <Form action={bringPlan} actId={newId()} submit="Put it behind this" kind="plain">
          {about}
          <div className="pair">
            <Field name="words" label="What you do" hint="One step: “finish the course on reports”." />
            <Field name="on" label="By when? (optional)" type="date" />
          </div>
        </Form>
      </details>
    </section>
  );
}

function Evidence({ one, today, locale }: { one: EvidenceRow; today: string; locale: string }) {
  const { kind, storyId, documentId, words } = one;
  const href = storyId ? `/stories/${storyId}` : documentId ? `/documents/${documentId}` : undefined;
  return (
    <span>
      <span className="muted">{EVIDENCE_WORDS[kind]}: </span>
      {href ? <a href={href}>{words}</a> : planWords(one, today, locale)}
    </span>
  );
}

const choicesOf = <K extends string>(all: readonly (Record<K, string> & { id: string })[], name: K) => [
  { value: '', label: 'Choose' },
  ...all.map((one) => ({ value: one.id, label: one[name] })),
];
