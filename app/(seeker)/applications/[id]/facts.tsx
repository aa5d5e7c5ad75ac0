import type { ReactNode } from 'react';
import type { Application } from '@/db/applications/reads';
import { salaryWords, WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import { tagKey, tagsIn } from '@/lib/tags/rules';
import { type Day, dayInWords } from '@/lib/time/days';

interface FactsProps {
  readonly application: Application;
  readonly today: Day;
  readonly locale: string;
}

/** What is known of it. Only what is filled takes room. */
export function Facts({ application, today, locale }: FactsProps) {
  const { id, place, workMode, source, tags, url, appliedOn } = application;
  const rows: [name: string, value: ReactNode][] = [
    ['Applied on', appliedOn && dayInWords(appliedOn, today, locale)],
    ['Place', place],
    ['Work', workMode && WORK_MODE_WORDS[workMode]],
    ['Salary', salaryWords(application)],
    ['Found through', source],
    ['Tags', tags && <Tags tags={tagsIn(tags)} />],
    ['Advert', url && <WebLink url={url} />],
  ];
  const filled = rows.filter(([, value]) => value);
  return (
    <section className="stack" aria-labelledby="facts">
      <div className="sec-head">
        <h2 id="facts">Facts</h2>
        <a href={`/applications/${id}/edit`}>Edit</a>
      </div>
      {filled.length > 0 ? (
        <dl className="facts">
          {filled.map(([name, value]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="muted">Place, pay, link: add here what you will want to know before a call.</p>
      )}
    </section>
  );
}

/** Each leads to the others that have it. */
function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className="row wrap">
      {tags.map((tag) => (
        <a key={tag} className="chip" href={`/applications/list?tag=${encodeURIComponent(tagKey(tag))}`}>
          {tag}
        </a>
      ))}
    </span>
  );
}

/** Only web addresses become links: one that came from elsewhere might run something. */
function WebLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {new URL(url).hostname.replace(/^www\./, '')} (opens in a new tab)
    </a>
  );
}
