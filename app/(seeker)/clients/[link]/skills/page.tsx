import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { HelpActs } from '@/app/_parts/clients/help-acts';
import { clientIn } from '@/app/_parts/clients/places';
import { RatingNotes } from '@/app/_parts/clients/rating-notes';
import { readerOf } from '@/app/_parts/clients/reader';
import { clientPage } from '@/app/_parts/page/page';
import { Key } from '@/app/_parts/skills/key';
import { Looks } from '@/app/_parts/skills/looks';
import { looksInWords } from '@/app/_parts/skills/looks-in-words';
import { SkillFigure } from '@/app/_parts/skills/skill-figure';
import { listSkillWork } from '@/db/concerns/reads';
import { listRatings } from '@/db/ratings/reads';
import { read } from '@/db/transaction';
import { looksOf } from '@/lib/ratings/looks';
import { SKILLS } from '@/lib/skills/rules';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** The four skills as they were rated: the client's own points filled, a coach's as rings. */
export default clientPage<Props>('skills', async (scope) => {
  const { session, ratings, work } = await read(scope, (tx) => ({
    ratings: listRatings(tx),
    work: listSkillWork(tx),
  }));
  const { dayOf, today, locale, at } = readerOf(session);
  const reader = { dayOf, today, locale };
  const self = clientIn(scope);
  const looks = looksOf(ratings);
  const days = looks.map((look) => dayOf(new Date(look.at)));
  return (
    <ClientFrame scope={scope} page="skills" title="The four skills">
      <HelpActs scope={scope} part="practice" />
      {ratings.length === 0 ? (
        <p className="text-ink-2">Not rated yet.</p>
      ) : (
        <div className="stack-l">
          <div className="stack">
            <p className="text-ink-2 prose">
              {looksInWords(looks, at, self)} Points as they were given, nothing smoothed.
            </p>
            <Key looks={looks} self={self} />
          </div>
          <div className="skill-grid">
            {SKILLS.map((skill) => (
              <SkillFigure
                key={skill}
                skill={skill}
                ratings={ratings.filter((one) => one.skill === skill)}
                work={work.filter((one) => one.skill === skill)}
                reader={reader}
                over={days}
                isLinked
                self={self}
              />
            ))}
          </div>
          <Looks looks={looks} reader={reader} />
          <RatingNotes ratings={ratings} self={self} at={at} />
        </div>
      )}
    </ClientFrame>
  );
});
