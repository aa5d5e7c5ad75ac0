import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { HelpActs } from '@/app/_parts/clients/help-acts';
import { NextInterview } from '@/app/_parts/clients/next-interview';
import { NoList } from '@/app/_parts/clients/no-list';
import { PathStrip } from '@/app/_parts/clients/path-strip';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { PracticeList } from '@/app/_parts/clients/practice-list';
import { readerOf } from '@/app/_parts/clients/reader';
import { Section } from '@/app/_parts/clients/section';
import { SharedParts } from '@/app/_parts/clients/shared-parts';
import { WhyNow } from '@/app/_parts/clients/why-now';
import { EndLink } from '@/app/_parts/coach-links/end-link';
import { clientPage } from '@/app/_parts/page/page';
import { nextInterview } from '@/db/interviews/reads';
import { listPractice } from '@/db/practice/reads';
import { listNoes } from '@/db/rejections/reads';
import { countStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { standOf } from '@/lib/practice/rules';
import { askClient } from '@/server/roster';

export const metadata: Metadata = { title: null };

/** What is practised now: as much as one looks over. */
const FEW = 5;

type Props = { params: Promise<{ link: string }> };

/** One client at a glance: what comes next, where everything stands, the latest "no", what is practised. */
export default clientPage<Props>('overview', async (scope) => {
  const [{ session, stages, interview, noes, items }, asked] = await Promise.all([
    read(scope, (tx) => ({
      stages: countStages(tx),
      interview: nextInterview(tx),
      noes: listNoes(tx, { limit: 1 }),
      items: listPractice(tx),
    })),
    askClient(scope),
  ]);
  const reader = readerOf(session);
  const open = items
    .filter((item) => standOf(item, reader.today) === 'open')
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  const [latest] = noes;
  return (
    <ClientFrame scope={scope} page="overview" title={clientIn(scope)}>
      <div className="two">
        <div className="stack-l">
          <WhyNow {...asked} />
          <HelpActs scope={scope} />
          {interview && <NextInterview scope={scope} interview={interview} reader={reader.reader} />}
          {stages.length > 0 && <PathStrip stages={stages} board={clientHref(scope, '/board')} />}
          {latest && (
            <Section id="latest-no" title="The latest no">
              <NoList noes={[latest]} ago={reader.ago} rejection={clientHref(scope, '/rejections')} />
            </Section>
          )}
          {open.length > 0 && (
            <Section id="practice" title="Practice now">
              <PracticeList
                items={open.slice(0, FEW)}
                reader={reader}
                item={clientHref(scope, '/practice')}
              />
              {open.length > FEW && (
                <p>
                  <a className="go" href={clientHref(scope, '/practice')}>
                    All {open.length}
                  </a>
                </p>
              )}
            </Section>
          )}
        </div>
        <aside className="stack-l">
          <SharedParts scope={scope} />
          <EndLink scope={scope} />
        </aside>
      </div>
    </ClientFrame>
  );
});
