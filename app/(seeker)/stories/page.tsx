import type { Metadata } from 'next';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { listAnswered } from '@/db/questions/reads';
import { sumSpoken } from '@/db/rehearsals/reads';
import { listTold, listWorkedOn } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { ownPace } from '@/lib/rehearsals/pace';
import { clockWords } from '@/lib/rehearsals/rules';
import { gapsOf } from '@/lib/stories/gaps';
import { lengthOf } from '@/lib/stories/told';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { Gaps } from './gaps';

export const metadata: Metadata = { title: 'Stories' };

type Told = Awaited<ReturnType<typeof listTold>>[number];

/** What the seeker did, told so that it can be used as evidence; and what has no story yet. */
export default seekerPage(async (scope) => {
  const { session, stories, worked, answered, spoken } = await read(scope, (tx) => ({
    stories: listTold(tx),
    worked: listWorkedOn(tx),
    answered: listAnswered(tx),
    spoken: sumSpoken(tx),
  }));
  const gaps = gapsOf(
    worked.filter(({ hasStory }) => !hasStory),
    answered,
  );
  const { pace, isOwn } = ownPace(spoken);
  const today = dayIn(session.timeZone, new Date());
  const used = (at: string) =>
    `last used ${dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale)}`;
  return (
    <main id="main" className="page flow stack-l">
      <header className="split">
        <h1>Stories</h1>
        <a className="btn" href="/stories/new">
          Write one
        </a>
      </header>
      {stories.length === 0 ? (
        <p className="text-ink-2">
          Something you did, and what came of it: that is what an interview asks for most. Write three down,
          and choose from them before each interview.
        </p>
      ) : (
        <>
          <ul className="list">
            {stories.map((story) => (
              <li key={story.id}>
                <a className="strong" href={`/stories/${story.id}`}>
                  {story.title}
                </a>
                <About story={story} pace={pace} used={story.usedAt && used(story.usedAt)} />
              </li>
            ))}
          </ul>
          <p className="sm muted">
            {isOwn
              ? `Lengths are at your own pace, ${pace} words a minute, from what you had counted in ${spoken.n === 1 ? 'one rehearsal' : `${spoken.n} rehearsals`}.`
              : `Lengths are at an unhurried ${pace} words a minute. Have a rehearsal counted, and they are at your own pace.`}
          </p>
        </>
      )}
      <Gaps gaps={gaps} />
    </main>
  );
});

function About({ story, pace, used }: { story: Told; pace: number; used: string | null }) {
  const { words, skills, beginning } = story;
  const { seconds, isLong } = lengthOf(words, pace);
  const length = words === 0 ? 'Not written out yet' : `About ${clockWords(seconds)} to tell`;
  const long = isLong ? 'long for one answer' : null;
  return (
    <>
      <p className="sm muted">{[length, long, used ?? 'not used yet'].filter(Boolean).join(' · ')}</p>
      {beginning && <p className="sm muted truncate">{beginning}</p>}
      {skills.length > 0 && (
        <p className="row wrap sm muted">
          {skills.map((skill) => (
            <SkillMark key={skill} skill={skill} />
          ))}
        </p>
      )}
    </>
  );
}
