import { Choices, Field } from '@/components/field';
import type { Gift } from '@/lib/assignments/rules';
import { LIBRARY } from '@/lib/library/library';
import { GROUP_WORDS, PRACTICE_WORDS } from '@/lib/practice/rules';
import { BANK } from '@/lib/questions/bank';
import { QUESTION_KIND_WORDS } from '@/lib/questions/rules';

const OWN = { value: '', label: 'In my own words, below' };
const ITEMS = [
  OWN,
  ...LIBRARY.map(({ key, group, title }) => ({ value: key, label: `${GROUP_WORDS[group]}: ${title}` })),
];
const QUESTIONS = [
  OWN,
  ...BANK.map(({ key, kind, text }) => ({ value: key, label: `${QUESTION_KIND_WORDS[kind]}: ${text}` })),
];

/** What is given, by what it is. */
export function GiftFields({ gift }: { gift: Gift }) {
  return (
    <>
      {gift === 'item' && (
        <>
          <ItemFields />
          <Field name="dueOn" label="By when? (optional)" type="date" />
        </>
      )}
      {gift === 'question' && <QuestionFields />}
      {gift === 'template' && <TemplateFields />}
      <Field
        name="note"
        label="A line with it (optional)"
        hint="Why, or where to begin. They read it under what you give."
        type="area"
        rows={2}
      />
    </>
  );
}

/** A thing to do: out of the library, or in one's own words. */
export const ItemFields = () => (
  <>
    <Field name="libraryKey" label="Out of the library" choices={ITEMS} />
    <Field
      name="title"
      label="Or in your own words"
      hint="One thing, done in one sitting."
      autoComplete="off"
    />
    <Choices
      name="kind"
      label="What is it for?"
      hint="Of what comes out of the library, that is known."
      initial="interview"
      choices={Object.entries({ ...PRACTICE_WORDS, resume: 'Their resume' }).map(([value, label]) => ({
        value,
        label,
      }))}
    />
  </>
);

const QuestionFields = () => (
  <>
    <Field name="questionKey" label="Out of the bank" choices={QUESTIONS} />
    <Field name="words" label="Or in your own words" type="area" rows={2} />
  </>
);

const TemplateFields = () => (
  <>
    <Field name="name" label="What is it called?" hint="As “Thanks after a first talk”." autoComplete="off" />
    <Field
      name="text"
      label="The text"
      hint="They may keep it among their own texts and change it there. It is sent to nobody."
      type="area"
      rows={8}
    />
  </>
);
