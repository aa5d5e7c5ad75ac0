import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { findBulk } from '@/db/bulk/reads';
import { bulkWords } from '@/lib/bulk/words';
import { undoSeveral } from './actions';

interface DoneProps {
  readonly done: Awaited<ReturnType<typeof findBulk>>;
  readonly actId: string;
  readonly query: string;
}

/** What was just done with several, and the way back. */
export function DoneSeveral({ done, actId, query }: DoneProps) {
  if (!done?.result) return null;
  const isUndone = !done.isOpen && done.result.what !== 'undo';
  return (
    <div role="status" className="notice done-several">
      <p>{isUndone ? 'That was taken back since.' : bulkWords(done.result)}</p>
      {done.isOpen && done.result.what !== 'undo' && (
        <Form action={undoSeveral} actId={newId()} submit="Undo" kind="plain">
          <input type="hidden" name="doneActId" value={actId} readOnly />
          <input type="hidden" name="query" value={query} readOnly />
        </Form>
      )}
    </div>
  );
}
