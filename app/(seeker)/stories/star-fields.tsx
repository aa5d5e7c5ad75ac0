import { Field, Tick } from '@/components/field';
import { SKILL_WORDS, SKILLS, type Skill } from '@/lib/skills/rules';
import { PART_HINTS, PART_WORDS, PARTS, type StoryPart } from '@/lib/stories/told';

type Saved = { readonly title: string; readonly skills?: readonly Skill[] } & Partial<
  Readonly<Record<StoryPart | 'text', string>>
>;

const ROWS: Record<StoryPart, number> = { situation: 3, task: 2, action: 5, result: 3 };

/** A story whole: four parts, each of which may wait, free words beside them, and what it shows. */
export function StarFields({ saved }: { saved?: Saved }) {
  const isFree = Boolean(saved?.text);
  return (
    <>
      <Field
        name="title"
        label="Title"
        hint="What you will know it by."
        initial={saved?.title}
        autoComplete="off"
      />
      {PARTS.map((part) => (
        <Field
          key={part}
          name={part}
          label={`${PART_WORDS[part]} (optional)`}
          hint={PART_HINTS[part]}
          type="area"
          rows={ROWS[part]}
          initial={saved?.[part]}
        />
      ))}
      <details open={isFree}>
        <summary>In free words</summary>
        <Field
          name="text"
          label="Free words"
          hint="As you would tell it, or what has no place above. It stays exactly as you write it."
          type="area"
          rows={6}
          initial={saved?.text}
        />
      </details>
      <fieldset className="field">
        <legend>What it shows (optional)</legend>
        <div>
          {SKILLS.map((skill) => (
            <Tick
              key={skill}
              name={skill}
              label={SKILL_WORDS[skill]}
              initial={saved?.skills?.includes(skill) ?? false}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
