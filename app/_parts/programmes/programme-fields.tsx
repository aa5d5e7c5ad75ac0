import { Field, Tick } from '@/components/field';
import type { Programme } from '@/db/programmes/reads';

/** What a programme is called, a line to whoever looks it over, and whether new clients are offered it. */
export const ProgrammeFields = ({ saved }: { saved?: Programme }) => (
  <>
    <Field
      name="name"
      label="What is it called?"
      hint="Clients see it. As “First month”."
      initial={saved?.name}
      autoComplete="off"
    />
    <Field name="words" label="A line to them (optional)" type="area" rows={2} initial={saved?.words} />
    <Tick
      name="forNew"
      label="Offer it to new clients"
      hint="Whoever becomes a client from now on may look it over and take what fits. Nothing is laid down by itself."
      initial={saved?.forNew ?? true}
    />
  </>
);
