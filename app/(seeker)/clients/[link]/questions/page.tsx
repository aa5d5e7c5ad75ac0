import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { QuestionLines } from '@/app/_parts/clients/question-lines';
import { Section } from '@/app/_parts/clients/section';
import { clientPage } from '@/app/_parts/page/page';
import { listAsked, listQuestions } from '@/db/questions/reads';
import { read } from '@/db/transaction';
import { type Question, questionOf } from '@/lib/questions/merged';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** Questions that the client has had to do with: met in interviews, rehearsed, written down. Never the whole bank. */
export default clientPage<Props>('questions', async (scope) => {
  const { kept, asked } = await read(scope, (tx) => ({ kept: listQuestions(tx), asked: listAsked(tx) }));
  const times = (id: string | null) => asked.filter(({ questionId }) => questionId === id).length;
  const all = kept
    .flatMap((one) => questionOf(one) ?? [])
    .map((one): Question => ({ ...one, met: times(one.id) }))
    .filter(({ isAway }) => !isAway);
  const met = all.filter((one) => one.met > 0);
  const others = all.filter((one) => one.met === 0);
  const address = clientHref(scope, '/questions');
  return (
    <ClientFrame scope={scope} page="questions" title="Questions">
      <div className="stack-l prose">
        {all.length === 0 && (
          <p className="text-ink-2">
            None yet. What {clientIn(scope)} is asked in interviews, and what is rehearsed, stands here.
          </p>
        )}
        {met.length > 0 && (
          <Section id="met" title="Met in interviews">
            <QuestionLines questions={met} question={address} />
          </Section>
        )}
        {others.length > 0 && (
          <Section id="others" title={met.length > 0 ? 'Others' : 'To be ready for'}>
            <QuestionLines questions={others} question={address} />
          </Section>
        )}
      </div>
    </ClientFrame>
  );
});
