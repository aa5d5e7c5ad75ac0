import { Field } from '@/components/field';
import type { Interview } from '@/db/interviews/reads';
import { INTERVIEW_KIND_HINTS, INTERVIEW_KIND_WORDS, INTERVIEW_KINDS } from '@/lib/interviews/rules';
import { clockIn, zonesToChoose } from '@/lib/time/zones';

const KINDS = INTERVIEW_KINDS.toSorted(
  (one, other) => Number(other === 'not-said') - Number(one === 'not-said'),
).map((kind) => {
  const hint = INTERVIEW_KIND_HINTS[kind];
  const label = kind === 'not-said' ? 'Not said' : INTERVIEW_KIND_WORDS[kind];
  return { value: kind, label: hint ? `${label}: ${hint.toLowerCase().replace(/\.$/, '')}` : label };
});

/** What is known of an interview; `zone` is the seeker's own, where it has none yet. */
export function InterviewFields({ saved, zone }: { saved?: Interview; zone: string }) {
  const heldIn = saved?.zone ?? zone;
  return (
    <>
      <Field name="kind" label="Kind" initial={saved?.kind ?? 'not-said'} choices={KINDS} />
      <div className="pair">
        <Field
          name="startsAt"
          label="Begins"
          hint="As their clock shows it. Leave it empty until you know."
          type="datetime-local"
          initial={saved?.startsAt ? clockIn(heldIn, new Date(saved.startsAt)) : ''}
        />
        <Field
          name="zone"
          label="Their time zone"
          hint="Of the time in their invitation."
          initial={heldIn}
          choices={zonesToChoose(heldIn)}
        />
      </div>
      <div className="pair">
        <Field
          name="minutes"
          label="Length in minutes (optional)"
          inputMode="numeric"
          initial={saved?.minutes == null ? '' : String(saved.minutes)}
        />
        <Field
          name="round"
          label="Round (optional)"
          inputMode="numeric"
          initial={saved?.round == null ? '' : String(saved.round)}
        />
      </div>
      <Field
        name="place"
        label="Place or phone number (optional)"
        initial={saved?.place}
        autoComplete="off"
      />
      <Field name="link" label="Link (optional)" inputMode="url" initial={saved?.link} autoComplete="off" />
    </>
  );
}
