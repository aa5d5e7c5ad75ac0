import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Response } from '@/db/responses/reads';
import { type Advice, lookOver } from '@/lib/responses/look-over';
import { keepPoint } from '../actions';

interface DraftProps {
  readonly concernId: string;
  readonly response: Response | undefined;
}

/** What they saw, said back; and the answer, looked over each time it is kept. */
export function Draft({ concernId, response }: DraftProps) {
  const text = [response?.acknowledge, response?.draft].filter(Boolean).join('\n\n');
  return (
    <section className="stack">
      <h2 className="sec-head">What you say</h2>
      <Form
        action={keepPoint}
        actId={newId()}
        submit="Keep it and look it over"
        kind="plain"
        done="Kept."
        keep={`response.${concernId}`}
      >
        <input type="hidden" name="concernId" value={concernId} readOnly />
        <input type="hidden" name="version" value={response?.version ?? 0} readOnly />
        <Field
          name="acknowledge"
          label="First, what they saw"
          hint="One sentence that says it back, without explaining: “You found my answers hard to follow.”"
          type="area"
          rows={2}
          initial={response?.acknowledge}
        />
        <Field
          name="draft"
          label="Then your answer"
          hint="One message a paragraph, and after each claim what shows it. A minute aloud is plenty."
          type="area"
          rows={9}
          initial={response?.draft}
        />
      </Form>
      {text && <LookedOver text={text} />}
    </section>
  );
}

/** At a time; the rest is a press away. */
const AT_ONCE = 2;

function LookedOver({ text }: { text: string }) {
  const { isEnglish, advice } = lookOver(text);
  if (!isEnglish)
    return (
      <p className="sm muted">
        This does not read as English, so it is not looked over. That is all it means.
      </p>
    );
  if (advice.length === 0)
    return <p className="notice good">It is short, plain, and what it claims is shown. Nothing to add.</p>;
  return (
    <div className="notice care stack">
      <p>Looked over. Keep yours wherever you prefer it.</p>
      <AdviceList advice={advice.slice(0, AT_ONCE)} />
      {advice.length > AT_ONCE && (
        <details>
          <summary>{advice.length - AT_ONCE} more</summary>
          <AdviceList advice={advice.slice(AT_ONCE)} />
        </details>
      )}
    </div>
  );
}

const AdviceList = ({ advice }: { advice: readonly Advice[] }) => (
  <ul className="stack">
    {advice.map(({ start, end, place, reason, instead }) => (
      <li key={`${start} ${end} ${reason}`}>
        <b>“{place}”</b> {reason}
        <br />
        <span className="sm">One other way: {instead}</span>
      </li>
    ))}
  </ul>
);
