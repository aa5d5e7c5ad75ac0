'use client';
import { leaveDraft } from '@/components/draft';
import { merged, type WaitingAct, wholeText } from '@/components/waiting/rules';
import { dropAct, retryAct } from '@/components/waiting/store';

interface WaitingListProps {
  readonly acts: readonly WaitingAct[];
  readonly isSending: boolean;
  readonly send: () => Promise<void>;
}

/** Each thing that waits, by what it is and what was typed; what was not taken says why, and what can be done. */
export function WaitingList({ acts, isSending, send }: WaitingListProps) {
  const needsALook = acts.some(({ refusal }) => refusal);
  const again = (actId: string, fields?: WaitingAct['fields']) => void retryAct(actId, fields).then(send);
  return (
    <details open={needsALook}>
      <summary>See what waits</summary>
      <ol className="list">
        {acts.map((act) => (
          <li key={act.actId}>
            <p>
              <b>{act.what}</b>
              {act.text && <span dir="auto">: {act.text}</span>}
              <span className="block sm muted">
                Done{' '}
                {new Date(act.at).toLocaleString(document.documentElement.lang, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                })}
              </span>
            </p>
            {act.refusal ? (
              <Refused act={act} again={again} />
            ) : (
              <p className="row wrap">
                <Drop act={act} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {acts.some(({ refusal }) => !refusal) && (
        <button
          type="button"
          className="btn"
          aria-disabled={isSending}
          onClick={() => !isSending && void send()}
        >
          {isSending ? 'Sending…' : 'Try now'}
        </button>
      )}
    </details>
  );
}

interface RefusedProps {
  readonly act: WaitingAct;
  readonly again: (actId: string, fields?: WaitingAct['fields']) => void;
}

function Refused({ act, again }: RefusedProps) {
  const { message, now, to } = act.refusal ?? { message: '' };
  // The page of what is there already asks whether it is another one; so does this.
  const isHere = to !== undefined;
  const both = now && merged(act, now);
  // Its form finds there what was typed here; it waits on until somebody says that it shall not be sent.
  const canBePutRight = !isHere && !both && act.draft !== undefined;
  const texts = (how: (one: { mine: string; theirs: string }) => string) => ({
    ...both?.fields,
    ...Object.fromEntries((both?.conflicts ?? []).map((one) => [one.name, how(one)])),
  });
  return (
    <div className="stack">
      <p>{message}</p>
      {both?.conflicts.map(({ name, mine, theirs }) => (
        <dl key={name} className="two-texts">
          <dt>As you wrote it here</dt>
          <dd className="kept" dir="auto">
            {mine}
          </dd>
          <dt>As it stands now</dt>
          <dd className="kept" dir="auto">
            {theirs || 'Nothing'}
          </dd>
        </dl>
      ))}
      <p className="row wrap">
        {both ? (
          <>
            <button
              type="button"
              className="btn"
              onClick={() =>
                again(
                  act.actId,
                  texts(({ mine }) => mine),
                )
              }
            >
              Keep mine
            </button>
            <button
              type="button"
              className="btn"
              onClick={() =>
                again(
                  act.actId,
                  texts(({ mine, theirs }) => `${theirs}\n\n${mine}`),
                )
              }
            >
              Keep both
            </button>
          </>
        ) : isHere ? (
          <button
            type="button"
            className="btn"
            onClick={() => again(act.actId, { ...act.fields, isSure: 'yes' })}
          >
            Add it all the same
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => again(act.actId)}>
            Try again
          </button>
        )}
        <a
          className="btn quiet"
          href={to ?? act.from}
          onClick={() => canBePutRight && leaveDraft(act.draft as string, act.fields)}
        >
          {isHere ? 'Look at what is there' : canBePutRight ? 'Put it right' : 'Open the page'}
        </a>
        <button
          type="button"
          className="btn quiet"
          onClick={() => void navigator.clipboard?.writeText(wholeText(act))}
        >
          Copy the text
        </button>
        <Drop act={act} />
      </p>
    </div>
  );
}

const Drop = ({ act }: { act: WaitingAct }) => (
  <button
    type="button"
    className="btn quiet"
    aria-label={`Don’t send: ${act.what}`}
    onClick={() => confirm(`Not send this? “${act.what}” is then gone for good.`) && void dropAct(act.actId)}
  >
    Don’t send
  </button>
);
