import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Concern } from '@/db/feedback/reads';
import type { Theme } from '@/db/themes/reads';
import { ownSkill } from '@/lib/feedback/about';
import type { Quiet } from '@/lib/feedback/quiet-hours';
import { themeCue } from '@/lib/feedback/theme-cues';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { sayWhatAbout } from '../actions';

const SKILL_CHOICES = [
  { value: '', label: 'The theme’s own' },
  ...SKILLS.map((skill) => ({ value: skill, label: SKILL_WORDS[skill] })),
];

interface AboutProps {
  readonly concern: Concern;
  readonly themes: readonly Theme[];
  readonly today: string;
  readonly quiet: Quiet | null;
}

/** What a doubt is about: asked from another day on, folded until then, and never needed. */
export function About({ concern, themes, today, quiet }: AboutProps) {
  // The words that point to a theme are a piece of the quote.
  const isAsked = concern.askAboutOn !== null && concern.askAboutOn <= today;
  const isKnown = concern.theme !== null || concern.skill !== null;
  return (
    <details open={isAsked && quiet === null}>
      <summary>{isKnown ? 'It is about something else' : 'What is it about?'}</summary>
      <AboutForm concern={concern} themes={themes} />
    </details>
  );
}

/** The theme that the words point to is chosen already, and which words those are is said beside it. */
export function AboutForm({ concern, themes }: Pick<AboutProps, 'concern' | 'themes'>) {
  const cue = themeCue(concern.quote);
  const suggested = themes.find(({ key }) => key === cue?.key);
  const hint =
    cue && suggested
      ? `“${cue.words}” points to “${suggested.name}”. You know better.`
      : 'None of its words points anywhere. It may stay open.';
  return (
    <Form action={sayWhatAbout} actId={newId()} className="form">
      <input type="hidden" name="id" value={concern.id} readOnly />
      <input type="hidden" name="version" value={concern.version} readOnly />
      <div className="pair">
        <Field
          name="themeId"
          label="Theme"
          hint={hint}
          initial={concern.themeId ?? suggested?.id ?? ''}
          choices={[
            { value: '', label: 'Not decided' },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Field name="skill" label="Skill" initial={ownSkill(concern, themes)} choices={SKILL_CHOICES} />
      </div>
      <div className="acts">
        <Submit kind="plain" name="go" value="keep">
          Keep
        </Submit>
        <Submit kind="quiet" name="go" value="later">
          Another day
        </Submit>
        <Submit kind="quiet" name="go" value="open">
          Leave it open
        </Submit>
      </div>
    </Form>
  );
}
