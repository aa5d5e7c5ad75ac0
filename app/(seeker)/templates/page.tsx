import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { listTemplates } from '@/db/templates/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { MOMENT_WORDS, MOMENTS, momentOf } from '@/lib/requests/templates';
import { textUnder } from '@/lib/templates/choose';
import { phrasesFor } from '@/lib/templates/phrases';
import { REMINDER_KEYS, REMINDER_WORDS, reminder } from '@/lib/templates/reminders';
import { RELATION_WORDS, RELATIONS, WORDINGS } from '@/lib/templates/rules';
import { OneText } from './one-text';
import { OwnTexts } from './own-texts';

export const metadata: Metadata = { title: 'Templates' };

type Query = Record<'for' | 'stage', string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

/** Every text to ask with, by whom one asks; opened from a question, each can be chosen for it. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { for: asked, stage } = await searchParams;
  const id = asked ? rowId(String(asked)) : undefined;
  const { session, mine, rejection, requests } = await read(scope, (tx) => ({
    mine: listTemplates(tx),
    rejection: id ? findRejection(tx, id) : Promise.resolve(undefined),
    requests: id ? requestsOn(tx, id) : Promise.resolve([]),
  }));
  if (id && (!rejection || rejection.takenBackAt)) throw new AppError('not-found');
  const moment = rejection
    ? momentOf(rejection.stageKind, rejection.isFinalRound)
    : (MOMENTS.find((one) => one === stage) ?? 'interview');
  // Once it was sent there is nothing to choose for.
  const back = id && !requests.some((request) => request.sentAt) ? `/rejections/${id}/ask` : undefined;
  const relation = requests.find((request) => request.state === 'drafted')?.relation;
  const shown = (text: string, who: (typeof RELATIONS)[number]) => {
    const { thanks, effort } = phrasesFor(who, moment);
    return text.replaceAll('{thanks}', thanks).replaceAll('{effort}', effort);
  };
  return (
    <main id="main" className="page flow stack-l">
      <header>
        {back && (
          <p className="sm">
            <a className="go" href={back}>
              Back to your question
            </a>
          </p>
        )}
        <h1>Templates</h1>
        <p className="text-ink-2">
          Each thanks, asks for one thing, and says that the decision is not in question. What stands in
          braces is filled in for you.
        </p>
      </header>
      <OwnTexts
        texts={mine.filter(({ name }) => name)}
        use={back ? (own) => `${back}?own=${own}` : undefined}
        shown={shown}
      />
      {!rejection && (
        <form method="get" className="in-line">
          <Field
            name="stage"
            label="How far it went"
            initial={moment}
            choices={MOMENTS.map((value) => ({ value, label: MOMENT_WORDS[value] }))}
          />
          <button type="submit" className="btn">
            Show
          </button>
        </form>
      )}
      {RELATIONS.map((who) => (
        <section key={who}>
          <h2 className="sec-head">{RELATION_WORDS[who]}</h2>
          {WORDINGS.map((wording) => {
            const text = textUnder(who, wording, { mine, locale: session.locale });
            return (
              <OneText
                key={wording}
                text={text}
                words={shown(text.text, who)}
                use={back && `${back}?text=${wording}&as=${who}`}
                isOpen={who === relation && wording === 'suggested'}
              />
            );
          })}
        </section>
      ))}
      {!back && (
        <section>
          <h2 className="sec-head">The one reminder</h2>
          {REMINDER_KEYS.map((key) => {
            const own = mine.find((one) => one.key === key && !one.putAwayAt);
            return (
              <details key={key}>
                <summary>
                  {REMINDER_WORDS[key]}
                  {own && ' (yours)'}
                </summary>
                <p className="kept letter">{(own ?? reminder(key, session.locale)).text}</p>
                <div className="acts pb-3 mt-3">
                  <a className="btn" href={`/templates/${key}`}>
                    {own ? 'Change yours' : 'Make it yours'}
                  </a>
                </div>
              </details>
            );
          })}
        </section>
      )}
    </main>
  );
});
