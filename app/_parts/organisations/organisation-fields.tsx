import { Field, Tick } from '@/components/field';
import type { Organisation } from '@/db/organisations/reads';

interface OrganisationFieldsProps {
  readonly saved?: Pick<Organisation, 'name' | 'website' | 'notes'>;
  readonly isTarget: boolean;
}

/** What is known of an organisation. */
export const OrganisationFields = ({ saved, isTarget }: OrganisationFieldsProps) => (
  <>
    <Field name="name" label="Name" initial={saved?.name} autoComplete="off" />
    <Field
      name="website"
      label="Website (optional)"
      hint="As example.org."
      inputMode="url"
      initial={saved?.website}
      autoComplete="off"
    />
    <Field
      name="notes"
      label="Notes (optional)"
      hint="What you know of it, and why you like it."
      type="area"
      rows={4}
      initial={saved?.notes}
    />
    <Tick
      name="isTarget"
      label="I aim for it"
      hint="A target, with an opening or without."
      initial={isTarget}
    />
  </>
);
