import type { Application } from '@/db/applications/reads';
import { salaryWords, WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import { tagsIn } from '@/lib/tags/rules';
import type { ClientReader } from './reader';
import { Facts, Section } from './section';

/** What is known of an application, and what its client means to do next about it. */
export function ApplicationFacts({
  application,
  reader: { onDay, fromToday },
}: {
  application: Application;
  reader: ClientReader;
}) {
  const { place, workMode, source, tags, url, appliedOn, nextAction, nextActionOn } = application;
  const next = [nextAction, nextActionOn && fromToday(nextActionOn)].filter(Boolean).join(', ');
  const rows = [
    ['Next', next],
    ['Applied on', appliedOn && onDay(appliedOn)],
    ['Place', place],
    ['Work', workMode && WORK_MODE_WORDS[workMode]],
    ['Salary', salaryWords(application)],
    ['Found through', source],
    ['Tags', tags && tagsIn(tags).join(', ')],
    ['Advert', url && <WebLink url={url} />],
  ] as const;
  if (rows.every(([, value]) => !value)) return null;
  return (
    <Section id="facts" title="Facts">
      <Facts rows={rows} />
    </Section>
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
