import { v7 as newId } from 'uuid';
import { SkillMark } from '@/app/_parts/marks/marks';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { ThemeInUse } from '@/db/themes/reads';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { change, makeOne, part } from './actions';

export const SKILL_CHOICES = [
  { value: '', label: 'None of the four' },
  ...SKILLS.map((skill) => ({ value: skill, label: SKILL_WORDS[skill] })),
];

interface ThemeRowProps {
  readonly theme: ThemeInUse;
  readonly others: readonly ThemeInUse[];
  /** Those that were made one with it. */
  readonly merged: readonly ThemeInUse[];
}

/** One theme: what it means, how it sounds, and what can be done with it. */
export function ThemeRow({ theme, others, merged }: ThemeRowProps) {
  const { id, key, name, skill, version } = theme;
  const first = FIRST_THEMES.find((one) => one.key === key);
  const doubts = merged.reduce((sum, one) => sum + one.doubts, theme.doubts);
  return (
    <li className="stack">
      <h2>{name}</h2>
      <p className="row wrap sm muted">
        {skill && <SkillMark skill={skill} />}
        <span>{doubts === 0 ? 'No doubt of yours' : doubts === 1 ? 'One doubt' : `${doubts} doubts`}</span>
      </p>
      {first && (
        <p>
          {first.means} <span className="words">“{first.example.replace(/[“”]/g, '')}”</span>
        </p>
      )}
      {merged.map((one) => (
        <Form key={one.id} action={part} actId={newId()} className="in-line">
          <input type="hidden" name="themeId" value={one.id} readOnly />
          <p>With “{one.name}”</p>
          <Submit kind="quiet" label={`Part “${one.name}” from “${name}”`}>
            Part them again
          </Submit>
        </Form>
      ))}
      <details>
        <summary>Change “{name}”</summary>
        <Form action={change} actId={newId()} submit="Save" kind="plain" done="Saved.">
          <input type="hidden" name="id" value={id} readOnly />
          <input type="hidden" name="version" value={version} readOnly />
          <div className="pair">
            <Field name="name" label="Name" initial={name} autoComplete="off" />
            <Field name="skill" label="Skill" initial={skill ?? ''} choices={SKILL_CHOICES} />
          </div>
        </Form>
        <Form action={makeOne} actId={newId()} submit="Make them one" kind="plain">
          <input type="hidden" name="id" value={id} readOnly />
          <input type="hidden" name="version" value={version} readOnly />
          <Field
            name="intoId"
            label="It is one with"
            hint="What is said of this one is shown there from now on."
            choices={[
              { value: '', label: 'Choose a theme' },
              ...others.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        </Form>
      </details>
    </li>
  );
}
