import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientIn } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Said } from '@/app/_parts/clients/said';
import { Themes } from '@/app/_parts/clients/themes';
import { clientPage } from '@/app/_parts/page/page';
import { countFeedback, listConcerns, listFeedbackOn, listStrengths } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { pictureOf } from '@/lib/feedback/picture';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** What was said, all together: what they liked, then doubts by theme, each led by what is done about it. */
export default clientPage<Props>('feedback', async (scope) => {
  const { session, count, liked, concerns, loose } = await read(scope, (tx) => ({
    count: countFeedback(tx),
    liked: listStrengths(tx),
    concerns: listConcerns(tx),
    loose: listFeedbackOn(tx, null, { isOver: true }),
  }));
  const { at } = readerOf(session);
  const { groups } = pictureOf(concerns);
  return (
    <ClientFrame scope={scope} page="feedback" title="What was said">
      <div className="stack-l prose">
        {count.all === 0 ? (
          <p className="text-ink-2">
            Nothing yet. What people tell {clientIn(scope)} is kept here in their words.
          </p>
        ) : (
          <>
            <p className="text-ink-2">
              From {count.all === 1 ? 'one piece' : `${count.all} pieces`} of feedback. The order is how
              often, then how lately.
            </p>
            <Themes groups={groups} counted={count.counted} scope={scope} at={at} />
            <Said said={loose} liked={liked} may={scope.may} at={at} title="Said apart from any no" />
          </>
        )}
      </div>
    </ClientFrame>
  );
});
