import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { WENT_THEIRS } from '@/app/_parts/clients/rehearsal-list';
import { Facts } from '@/app/_parts/clients/section';
import { clientPage } from '@/app/_parts/page/page';
import { findRehearsal } from '@/db/rehearsals/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { clockWords } from '@/lib/rehearsals/rules';

export const metadata: Metadata = { title: null };

/** One rehearsal, once it is done: one that is still being said is nobody's to look at. */
export default clientPage<OfOne>(lookAt('rehearsal'), async (scope, { params }) => {
  const { id } = await params;
  const { session, rehearsal } = await read(scope, (tx) => ({ rehearsal: findRehearsal(tx, id) }));
  if (!rehearsal?.endedAt) throw new AppError('not-found');
  const { at } = readerOf(session);
  const { text, ref, seconds, story, storyId, went, keepOne, changeOne, notes, item, itemId } = rehearsal;
  return (
    <ClientFrame
      scope={scope}
      page="rehearsal"
      title={text}
      up={{ path: '/rehearsals', words: 'Rehearsals' }}
      lead={
        <p className="text-ink-2">
          Rehearsed {at(rehearsal.endedAt)}. <a href={clientHref(scope, `/questions/${ref}`)}>The question</a>
        </p>
      }
    >
      <Facts
        rows={[
          ['How it went', went && sentence(WENT_THEIRS[went])],
          ['It took', seconds !== null && clockWords(seconds)],
          ['With the story', storyId && <a href={clientHref(scope, `/stories/${storyId}`)}>{story}</a>],
          ['For', itemId && <a href={clientHref(scope, `/practice/${itemId}`)}>{item}</a>],
          ['To keep', keepOne],
          ['To change', changeOne],
          ['Notes', notes],
        ]}
      />
    </ClientFrame>
  );
});

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
