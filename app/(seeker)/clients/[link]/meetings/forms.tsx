import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Meeting } from '@/db/meetings/reads';
import { MEETING_KINDS, MEETING_WORDS } from '@/lib/meetings/rules';
import { clockIn, zonesToChoose } from '@/lib/time/zones';
import { met, off, set, tookPlace } from './actions';

const KINDS = MEETING_KINDS.map((kind) => ({ value: kind, label: MEETING_WORDS[kind] }));

const OfLink = ({ linkId, meeting }: { linkId: string; meeting?: Pick<Meeting, 'id' | 'version'> }) => (
  <>
    <input type="hidden" name="linkId" value={linkId} readOnly />
    {meeting && (
      <>
        <input type="hidden" name="id" value={meeting.id} readOnly />
        <input type="hidden" name="version" value={meeting.version} readOnly />
      </>
    )}
  </>
);

interface OfMeeting {
  readonly linkId: string;
  readonly meeting: Meeting;
}

/** The next appointment: set, or moved where there is one. `zone` is the coach's, where it has none yet. */
export function NextForm({
  linkId,
  next,
  zone,
}: {
  linkId: string;
  next?: Meeting | undefined;
  zone: string;
}) {
  const heldIn = next?.zone ?? zone;
  return (
    <Form action={set} actId={newId()} submit={next ? 'Move it' : 'Set it'} kind="plain">
      <OfLink linkId={linkId} />
      <Field name="kind" label="How you meet" initial={next?.kind ?? 'in-person'} choices={KINDS} />
      <div className="pair">
        <Field
          name="startsAt"
          label="Begins"
          type="datetime-local"
          initial={next?.startsAt ? clockIn(heldIn, new Date(next.startsAt)) : ''}
        />
        <Field name="zone" label="Time zone" initial={heldIn} choices={zonesToChoose(heldIn)} />
      </div>
      <Field name="place" label="Place or link (optional)" initial={next?.place} autoComplete="off" />
    </Form>
  );
}

export const CallOff = ({ linkId, meeting }: OfMeeting) => (
  <Form action={off} actId={newId()} className="acts">
    <OfLink linkId={linkId} meeting={meeting} />
    <Submit kind="quiet">Call it off</Submit>
  </Form>
);

export const TookPlace = ({ linkId, meeting }: OfMeeting) => (
  <Form action={tookPlace} actId={newId()} className="acts">
    <OfLink linkId={linkId} meeting={meeting} />
    <Submit kind="plain" name="took" value="yes">
      We met
    </Submit>
    <Submit kind="quiet" name="took" value="no">
      It did not take place
    </Submit>
  </Form>
);

export const MetForm = ({ linkId, today }: { linkId: string; today: string }) => (
  <Form action={met} actId={newId()} submit="Note it" kind="plain">
    <OfLink linkId={linkId} />
    <div className="pair">
      <Field name="kind" label="How you met" initial="in-person" choices={KINDS} />
      <Field name="heldOn" label="Day" type="date" initial={today} max={today} />
    </div>
  </Form>
);

/** What the client asked for, in their words. */
export const AskedToMove = ({ meeting }: { meeting: Meeting }) => (
  <div className="notice">
    <p>Asked to move it:</p>
    <blockquote className="words">{meeting.line}</blockquote>
  </div>
);
