import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { listStrengths } from '@/db/feedback/reads';
import { sumSpoken } from '@/db/rehearsals/reads';
import { listStrengthsShown, listThemesShown } from '@/db/showings/reads';
import { findStory, listUses } from '@/db/stories/reads';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { ownPace } from '@/lib/rehearsals/pace';
import { clockWords } from '@/lib/rehearsals/rules';
import { lengthOf, PART_WORDS, partsMissing, wholeStory } from '@/lib/stories/told';
import { dayIn } from '@/lib/time/days';
import { countWords } from '@/lib/tone/sentences';
import { edit } from '../actions';
import { StarFields } from '../star-fields';
import { Shows } from './shows';
import { Uses } from './uses';

export const metadata: Metadata = { title: 'Story' };

type Props = { params: Promise<{ id: string }> };

/** One story: written anew, how long it takes to tell, what it shows, where it was used. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, story, ...found } = await read(scope, (tx) => ({
    story: findStory(tx, id),
    shown: listThemesShown(tx, id),
    themes: listThemes(tx),
    liked: listStrengthsShown(tx, id),
    strengths: listStrengths(tx),
    uses: listUses(tx, id),
    spoken: sumSpoken(tx),
  }));
  if (!story) throw new AppError('not-found');
  const { pace } = ownPace(found.spoken);
  const words = countWords(wholeStory(story));
  const { seconds, isLong } = lengthOf(words, pace);
  const missing = partsMissing(story);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/stories">
            Stories
          </a>
        </p>
        <h1>{story.title}</h1>
        {seconds >= 1 && (
          <p className="muted">
            About {clockWords(seconds)} to tell, at {pace} words a minute.
            {isLong && ' Most listeners have had one answer by two minutes: see what can go.'}
          </p>
        )}
        {words > 0 && missing.length > 0 && (
          <p className="muted">
            Still empty: {missing.map((part) => PART_WORDS[part].toLowerCase()).join(', ')}.
          </p>
        )}
      </header>
      <Form action={edit} actId={newId()} submit="Save" done="Saved." keep={`story.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={story.version} readOnly />
        <StarFields saved={story} />
      </Form>
      <Shows storyId={id} {...found} />
      <Uses
        uses={found.uses}
        reader={{
          zone: session.timeZone,
          locale: session.locale,
          today: dayIn(session.timeZone, new Date()),
        }}
      />
    </main>
  );
});
