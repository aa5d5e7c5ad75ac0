import { SkillMark } from '@/app/_parts/marks/marks';
import { SKILLS_ABOUT } from '@/lib/skills/anchors';
import { SKILLS } from '@/lib/skills/rules';

/** Before the first rating: what the four are, and when they can be rated. */
export const NothingYet = () => (
  <main id="main" className="page flow stack-l">
    <header className="stack">
      <h1>Your four skills</h1>
      <p className="text-ink-2">
        Nothing is rated yet. From your second rehearsal on, and after an interview that you looked back at,
        one minute is offered to say how it went. It is for you; nothing is asked after a “no”.
      </p>
      <p className="acts">
        <a className="btn" href="/rehearse">
          Rehearse one question
        </a>
        <a className="btn" href="/interviews">
          Look back at an interview
        </a>
      </p>
    </header>
    <ul className="list">
      {SKILLS.map((skill) => (
        <li key={skill}>
          <a className="place" href={`/skills/${skill}`}>
            <b>
              <SkillMark skill={skill} />
            </b>
            <span>{SKILLS_ABOUT[skill].short}</span>
          </a>
        </li>
      ))}
    </ul>
  </main>
);
