import { Field } from '@/components/field';
import type { Contact } from '@/db/contacts/reads';

type Saved = Partial<Pick<Contact, 'name' | 'organisation' | 'part' | 'email' | 'phone' | 'notes'>>;

/** What is known of a person. */
export const ContactFields = ({ saved = {} }: { saved?: Saved }) => (
  <>
    <Field name="name" label="Name" initial={saved.name} autoComplete="off" />
    <div className="pair">
      <Field
        name="organisation"
        label="Organisation (optional)"
        initial={saved.organisation}
        autoComplete="off"
      />
      <Field name="part" label="What they do there (optional)" initial={saved.part} autoComplete="off" />
    </div>
    <div className="pair">
      <Field name="email" label="E-mail (optional)" type="email" initial={saved.email} autoComplete="off" />
      <Field name="phone" label="Phone (optional)" type="tel" initial={saved.phone} autoComplete="off" />
    </div>
    <Field name="notes" label="Notes (optional)" type="area" rows={4} initial={saved.notes} />
  </>
);
