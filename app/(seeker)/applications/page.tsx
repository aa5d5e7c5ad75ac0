import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listBoard } from '@/db/applications/reads';
import { countStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { Board } from './board';
import { boardView, CARDS, idIn, type Query } from './board-address';
import { boardColumns, shownStage } from './board-columns';
import { FoldForms } from './fold-forms';
import { JustMoved } from './just-moved';
import { NothingYet } from './nothing-yet';
import { Views } from './views';

export const metadata: Metadata = { title: 'Applications' };

type Props = { searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const view = boardView(query);
  const { session, stages, cards } = await read(scope, (tx) => ({
    stages: countStages(tx),
    cards: listBoard(tx, { limit: CARDS, longer: view.more, withQuiet: view.withQuiet }),
  }));
  const columns = boardColumns(stages, cards, view, {
    zone: session.timeZone,
    locale: session.locale,
    now: new Date(),
  });
  const isEmpty = columns.every(({ n }) => n === 0);
  return (
    <main id="main" className={isEmpty ? 'page' : 'board-page'}>
      <Views current="board" />
      {isEmpty ? (
        <NothingYet />
      ) : (
        <>
          <JustMoved id={idIn(query.moved)} cards={cards} stages={stages} />
          <Board
            columns={columns}
            stage={shownStage(columns, view.stage)}
            undoSeconds={Number(preferencesOf(session.preferences).undoSeconds)}
          />
          <FoldForms />
        </>
      )}
    </main>
  );
});
