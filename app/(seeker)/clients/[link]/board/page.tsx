import type { Metadata } from 'next';
import { ClientBoard } from '@/app/_parts/clients/board';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { clientPage } from '@/app/_parts/page/page';
import { listBoard } from '@/db/applications/reads';
import { countStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { boardView, CARDS, type Query } from '../../../applications/board-address';
import { boardColumns, shownStage } from '../../../applications/board-columns';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }>; searchParams: Promise<Query> };

/** Where everything stands, to be looked at. */
export default clientPage<Props>('board', async (scope, { searchParams }) => {
  const view = boardView(await searchParams);
  const { session, stages, cards } = await read(scope, (tx) => ({
    stages: countStages(tx),
    cards: listBoard(tx, { limit: CARDS, longer: view.more, withQuiet: view.withQuiet }),
  }));
  const places = { board: clientHref(scope, '/board'), list: clientHref(scope, '/applications') };
  const columns = boardColumns(stages, cards, view, { ...readerOf(session).reader, places });
  const isEmpty = columns.every(({ n }) => n === 0);
  return (
    <ClientFrame scope={scope} page="board" title="Board" width={isEmpty ? 'page' : 'board-page'}>
      {isEmpty ? (
        <p className="text-ink-2">
          No application yet. What {clientIn(scope)} keeps track of stands here, each in its stage.
        </p>
      ) : (
        <ClientBoard
          columns={columns}
          stage={shownStage(columns, view.stage)}
          board={places.board}
          application={places.list}
        />
      )}
    </ClientFrame>
  );
});
