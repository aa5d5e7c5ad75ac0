import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { QuestionList } from '@/app/_parts/questions/question-list';
import { Places } from '@/components/places';
import { listQuestions } from '@/db/questions/reads';
import { read } from '@/db/transaction';
import { narrowedInput } from '@/lib/questions/input';
import { allQuestions, narrowed, type Question, tagsIn } from '@/lib/questions/merged';
import { QUESTION_KIND_HINTS, QUESTION_KIND_WORDS, QUESTION_KINDS } from '@/lib/questions/rules';
import { Search } from './search';

export const metadata: Metadata = { title: 'Questions' };

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

const MINE = {
  favourites: ['Favourites', 'Those you marked'],
  met: ['Met', 'Asked in interviews you had'],
  own: ['Your own', 'Written by you'],
  rehearsed: ['Rehearsed', 'Said at least once'],
  away: ['Put away', 'Not for you, and dealt no more'],
} as const;

/** The bank: kinds first; the questions themselves once something is chosen or looked for. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = narrowedInput.parse(lastOfEach(await searchParams));
  const { kept } = await read(scope, (tx) => ({ kept: listQuestions(tx) }));
  const all = allQuestions(kept);
  const isNarrowed = Object.values(asked).some(Boolean);
  const shown = isNarrowed ? narrowed(all, asked) : [];
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        {isNarrowed && (
          <p className="sm">
            <a className="go" href="/questions">
              Questions
            </a>
          </p>
        )}
        <div className="split">
          <h1>{titleOf(asked)}</h1>
          <a className="btn" href="/rehearse">
            Rehearse one
          </a>
        </div>
      </header>
      <Search asked={asked} />
      {isNarrowed ? (
        shown.length > 0 ? (
          <QuestionList questions={shown} />
        ) : (
          <p className="text-ink-2">
            {asked.find ? `Nothing here has “${asked.find}” in it.` : 'Nothing is here yet.'}{' '}
            <a href="/questions">See all kinds</a>, or{' '}
            <a href={`/questions/new${asked.find ? `?text=${encodeURIComponent(asked.find)}` : ''}`}>
              add it as your own
            </a>
            .
          </p>
        )
      ) : (
        <FirstLook all={all} />
      )}
      <p>
        <a className="go" href="/questions/new">
          Add a question of your own
        </a>
      </p>
    </main>
  );
});

function FirstLook({ all }: { all: readonly Question[] }) {
  const here = all.filter(({ isAway }) => !isAway);
  const n = (is: (one: Question) => boolean) => here.filter(is).length;
  const mine = {
    favourites: n(({ isFavourite }) => isFavourite),
    met: n(({ met }) => met > 0),
    own: n(({ isOwn }) => isOwn),
    rehearsed: n(({ times }) => times > 0),
    away: all.length - here.length,
  };
  // What has not been used takes no room.
  const used = Object.entries(MINE).filter(([key]) => mine[key as keyof typeof MINE] > 0);
  return (
    <>
      {used.length > 0 && (
        <Places
          places={used.map(([key, [name, about]]) => [
            `/questions?mine=${key}`,
            `${name}: ${mine[key as keyof typeof MINE]}`,
            about,
          ])}
        />
      )}
      <section>
        <h2 className="sec-head">By kind</h2>
        <Places
          places={QUESTION_KINDS.map((kind) => [
            `/questions?kind=${kind}`,
            `${QUESTION_KIND_WORDS[kind]}: ${n((one) => one.kind === kind)}`,
            QUESTION_KIND_HINTS[kind],
          ])}
        />
      </section>
      <details>
        <summary>By tag</summary>
        <ul className="row wrap">
          {tagsIn(here).map((one) => (
            <li key={one.tag}>
              <a className="go" href={`/questions?tag=${encodeURIComponent(one.tag)}`}>
                {one.tag}
              </a>
              <span className="muted sm"> {one.n}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function titleOf({ kind, mine, tag }: ReturnType<typeof narrowedInput.parse>): string {
  if (kind) return QUESTION_KIND_WORDS[kind];
  if (mine) return MINE[mine][0];
  return tag ? `Tagged “${tag}”` : 'Questions';
}

const lastOfEach = (query: Query) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().at(-1)]));
