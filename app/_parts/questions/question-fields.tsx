import { Field } from '@/components/field';
import type { Question } from '@/lib/questions/merged';
import { QUESTION_KIND_HINTS, QUESTION_KIND_WORDS, QUESTION_KINDS } from '@/lib/questions/rules';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';

/** A question in one's own words, and what it is found by. */
export const QuestionFields = ({ saved }: { saved?: Question }) => (
  <>
    <Field name="text" label="The question" type="area" rows={2} initial={saved?.text} />
    <Field
      name="kind"
      label="Kind"
      initial={saved?.kind ?? 'behavioural'}
      choices={QUESTION_KINDS.map((kind) => ({
        value: kind,
        label: `${QUESTION_KIND_WORDS[kind]}: ${QUESTION_KIND_HINTS[kind]}`,
      }))}
    />
    <Field
      name="skill"
      label="Skill (optional)"
      initial={saved?.skill}
      choices={[
        { value: '', label: 'None in particular' },
        ...SKILLS.map((skill) => ({ value: skill, label: SKILL_WORDS[skill] })),
      ]}
    />
    <Field
      name="tags"
      label="Tags (optional)"
      hint="With commas between them: “panel, deadlines”."
      initial={saved?.tags.join(', ')}
      autoComplete="off"
    />
  </>
);
