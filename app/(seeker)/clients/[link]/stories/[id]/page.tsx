import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { readerOf } from '@/app/_parts/clients/reader';
import { Facts, Section } from '@/app/_parts/clients/section';
import { StoryUses } from '@/app/_parts/clients/story-uses';
import { SkillMark } from '@/app/_parts/marks/marks';
import { clientPage } from '@/app/_parts/page/page';
import { sumSpoken } from '@/db/rehearsals/reads';
import { listStrengthsShown, listThemesShown } from '@/db/showings/reads';
import { findStory, listUses } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { ownPace } from '@/lib/rehearsals/pace';
import { clockWords } from '@/lib/rehearsals/rules';
import { lengthOf, wholeStory } from '@/lib/stories/told';
import { countWords } from '@/lib/tone/sentences';

export const metadata: Metadata = { title: null };

/** One story as it is told, what it is evidence of, and where it was used. */
export default clientPage<OfOne>(lookAt('story'), async (scope, { params }) => {
  const { id } = await params;
  const { session, story, shown, liked, uses, spoken } = await read(scope, (tx) => ({
    story: findStory(tx, id),
    shown: listThemesShown(tx, id),
    liked: listStrengthsShown(tx, id),
    uses: listUses(tx, id),
    spoken: sumSpoken(tx),
  }));
  if (!story) throw new AppError('not-found');
  const { ago } = readerOf(session);
  const words = countWords(wholeStory(story));
  const { pace } = ownPace(spoken);
  return (
    <ClientFrame
      scope={scope}
      page="story"
      title={story.title}
      up={{ path: '/stories', words: 'Stories' }}
      lead={
        <>
          <p className="muted">
            {words === 0
              ? 'Not written out yet.'
              : `About ${clockWords(lengthOf(words, pace).seconds)} to tell, at ${pace} words a minute.`}
          </p>
          {story.skills.length > 0 && (
            <p className="row wrap">
              {story.skills.map((skill) => (
                <SkillMark key={skill} skill={skill} />
              ))}
            </p>
          )}
        </>
      }
    >
      <div className="stack-l prose">
        <Facts
          rows={[
            ['How it was', story.situation],
            ['What was theirs to do', story.task],
            ['What they did', story.action],
            ['What came of it', story.result],
            ['In free words', story.text],
          ]}
        />
        {shown.length + liked.length > 0 && (
          <Section id="shows" title="What it is evidence of">
            <ul className="list">
              {shown.map(({ id: one, name }) => (
                <li key={one}>{name}</li>
              ))}
              {liked.map(({ id: one, quote }) => (
                <li key={one}>
                  <span className="muted">They liked: </span>
                  <q className="words">{quote}</q>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <StoryUses uses={uses} scope={scope} ago={ago} />
      </div>
    </ClientFrame>
  );
});
