import type { Metadata } from 'next';
import { MethodFold } from '@/app/_parts/insights/method';
import { seekerPage } from '@/app/_parts/page/page';
import { listPathRows } from '@/db/insights/reads';
import { listLastHeard } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { forecastOf, forecastSentences } from '@/lib/insights/forecast';
import { pathsOf } from '@/lib/insights/paths';
import { leftOutSentence, rateSentence } from '@/lib/insights/rate-words';
import { ratesOf } from '@/lib/insights/rates';

export const metadata: Metadata = { title: 'How many more it might take' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The one page with a forecast: nothing is read or worked out before somebody asks, and it may say that there is none. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const isAsked = (await searchParams).asked === 'yes';
  const { session, rows, noes } = await read(scope, (tx) => ({
    rows: isAsked ? listPathRows(tx) : Promise.resolve([]),
    noes: isAsked ? listLastHeard(tx) : Promise.resolve([]),
  }));
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const rates = ratesOf(pathsOf(rows, reader.zone));
  const forecast = forecastOf({ isAsked, rates, noes, now: reader.now });
  const left = leftOutSentence(rates);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/insights">
            Insights
          </a>
        </p>
        <h1>How many more might it take?</h1>
        <p className="text-ink-2">
          From your own applications, and only when you ask: how many like these it might take to an offer. It
          is a wide range more often than not, and never a promise.
        </p>
      </header>
      {isAsked ? (
        <section className="stack" aria-labelledby="answer">
          <h2 id="answer" className="sec-head">
            {forecast.kind === 'given' ? 'What your counts would fit' : 'Not just now'}
          </h2>
          {forecastSentences(forecast, rates, reader).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {forecast.kind === 'given' && (
            <details>
              <summary>What it rests on</summary>
              <ul className="list">
                {forecast.rests.map((rate) => (
                  <li key={rate.step}>{rateSentence(rate)}</li>
                ))}
              </ul>
              {left && <p className="sm muted">{left}</p>}
            </details>
          )}
        </section>
      ) : (
        <form>
          <input type="hidden" name="asked" value="yes" />
          <button type="submit" className="btn primary">
            Work it out
          </button>
        </form>
      )}
      <MethodFold figure="forecast" name="How many more it might take" />
      <p>
        <a className="go" href="/insights">
          The rates themselves, and what would move them
        </a>
      </p>
    </main>
  );
});
