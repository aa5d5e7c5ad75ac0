import { Field } from '@/components/field';
import { INTERVIEW_KIND_WORDS, INTERVIEW_KINDS } from '@/lib/interviews/rules';
import type { ProposalData } from '@/lib/proposals/input';
import type { ProposalKind } from '@/lib/proposals/rules';
import { TOLD_HOW, TOLD_HOW_WORDS } from '@/lib/rejections/rules';
import { zonesToChoose } from '@/lib/time/zones';

interface EntryFieldsProps {
  readonly kind: ProposalKind;
  /** As it was proposed, where it was. */
  readonly data?: ProposalData;
  /** In whose zone times are, where nothing says otherwise. */
  readonly zone: string;
  readonly today: string;
}

const KINDS = INTERVIEW_KINDS.map((kind) => ({
  value: kind,
  label: kind === 'not-said' ? 'Not said' : INTERVIEW_KIND_WORDS[kind],
}));

/** The fields of an entry: as a coach proposes it, and as the seeker looks it over. */
export function EntryFields({ kind, data, zone, today }: EntryFieldsProps) {
  if (kind === 'application') return <ApplicationFields data={data?.kind === kind ? data : undefined} />;
  if (kind === 'interview')
    return <InterviewFields data={data?.kind === kind ? data : undefined} zone={zone} />;
  if (kind === 'no') return <NoFields data={data?.kind === kind ? data : undefined} today={today} />;
  return (
    <Field
      name="words"
      label="The note"
      hint="It goes below the notes that are there."
      type="area"
      rows={5}
      initial={data?.kind === 'note' ? data.words : ''}
    />
  );
}

type Of<K extends ProposalKind> = Extract<ProposalData, { kind: K }> | undefined;

const ApplicationFields = ({ data }: { data: Of<'application'> }) => (
  <>
    <Field
      name="organisation"
      label="The organisation"
      initial={data?.organisation ?? ''}
      autoComplete="off"
    />
    <Field name="role" label="The role" initial={data?.role ?? ''} autoComplete="off" />
    <Field name="url" label="Link to the advert (optional)" inputMode="url" initial={data?.url} />
  </>
);

function InterviewFields({ data, zone }: { data: Of<'interview'>; zone: string }) {
  const heldIn = data?.zone ?? zone;
  return (
    <>
      <Field name="interviewKind" label="Kind" initial={data?.interviewKind ?? 'not-said'} choices={KINDS} />
      <div className="pair">
        <Field
          name="startsAt"
          label="Begins"
          hint="As their clock shows it. Leave it empty until it is known."
          type="datetime-local"
          initial={data?.startsAt}
        />
        <Field
          name="zone"
          label="Their time zone"
          hint="Of the time in the invitation."
          initial={heldIn}
          choices={zonesToChoose(heldIn)}
        />
      </div>
      <Field
        name="minutes"
        label="Length in minutes (optional)"
        inputMode="numeric"
        initial={data?.minutes?.toString()}
      />
      <Field name="place" label="Place or phone number (optional)" initial={data?.place} />
      <Field name="link" label="Link (optional)" inputMode="url" initial={data?.link} />
    </>
  );
}

const NoFields = ({ data, today }: { data: Of<'no'>; today: string }) => (
  <>
    <Field name="on" label="Which day?" type="date" max={today} initial={data?.on ?? today} />
    <Field
      name="toldHow"
      label="How was it told?"
      initial={data?.toldHow ?? 'not-said'}
      choices={TOLD_HOW.map((value) => ({ value, label: TOLD_HOW_WORDS[value] }))}
    />
    <Field
      name="reason"
      label="The reason that was given (optional)"
      type="area"
      rows={3}
      look="words"
      initial={data?.reason}
    />
  </>
);
