import { Field } from '@/components/field';

/** A story: what it is called by, and how it went. */
export const StoryFields = ({ saved }: { saved?: { title: string; text: string } }) => (
  <>
    <Field
      name="title"
      label="Title"
      hint="What you will know it by."
      initial={saved?.title}
      autoComplete="off"
    />
    <Field
      name="text"
      label="Story"
      hint="How it was, what was yours to do, what you did, and what came of it."
      type="area"
      rows={8}
      initial={saved?.text}
    />
  </>
);
