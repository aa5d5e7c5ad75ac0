import { v7 as newId } from 'uuid';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { sayTheyWereReminded } from './actions';

interface FillFirstProps {
  readonly rejectionId: string;
  readonly requestId: string;
  /** As they stand in the reminder. */
  readonly gaps: readonly string[];
  readonly text: string;
  readonly templateKey: string;
  readonly hasName: boolean;
  readonly isPhone: boolean;
  /** The seeker's, as kept. */
  readonly preferences: unknown;
}

/** A reminder of the seeker's own with a gap in it: no way out is open until it is filled, in the text or for this once. */
export function FillFirst({
  rejectionId,
  requestId,
  gaps,
  text,
  templateKey,
  hasName,
  isPhone,
  preferences,
}: FillFirstProps) {
  return (
    <>
      <section className="stack" aria-labelledby="fill-first">
        <h2 id="fill-first" className="sec-head">
          Still to be filled: {gaps.join(', ')}
        </h2>
        <p>
          Nothing leaves with a gap in it. Fill it in your text for every reminder, or below for this one.
        </p>
        <div className="acts">
          <a className="btn primary" href={`/templates/${templateKey}`}>
            Change this text
          </a>
          {!hasName && (
            <a className="btn" href="/settings">
              Put in your name
            </a>
          )}
        </div>
      </section>
      <Form action={sayTheyWereReminded} actId={newId()} keep={`nudge.${requestId}`} className="stack">
        <input type="hidden" name="requestId" value={requestId} readOnly />
        <Field
          name="sentText"
          label="This one reminder"
          hint={
            isPhone
              ? 'Fill it here, call them with it, and say so.'
              : 'Fill it here, copy it to where you write to them, and say so once it has gone.'
          }
          type="area"
          initial={text}
          rows={8}
        />
        <ToneAid kind="ask" preferences={preferences} field="sentText" />
        <div className="acts">
          <Submit kind="plain" name="how" value="yes">
            {isPhone ? 'I called with these words' : 'I sent it like this'}
          </Submit>
          <a className="btn" href={`/rejections/${rejectionId}`}>
            Not yet
          </a>
        </div>
      </Form>
    </>
  );
}
