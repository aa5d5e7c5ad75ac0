import { add } from '@/app/(seeker)/applications/actions';
import { take } from '@/app/(seeker)/applications/capture/actions';
import { keepNotes } from '@/app/(seeker)/interviews/actions';
import { writeDown } from '@/app/(seeker)/listen/actions';
import { tick, tickNew, untick } from '@/app/(seeker)/practice/actions';
import { note } from '@/app/(seeker)/questions/actions';
import { logNewNo, logNo } from '@/app/(seeker)/rejections/actions';
import { findInterview } from '@/db/interviews/reads';
import { findQuestion } from '@/db/questions/reads';
import type { OwnScope } from '@/db/scope';
import { read } from '@/db/transaction';
import type { FormAction } from '@/lib/acts/form-state';
import { rowId } from '@/lib/acts/row-id';
import { isKey } from '@/lib/questions/rules';

interface CanWait {
  readonly action: FormAction<never>;
  /** What stands there now, by the fields' names, where something else was saved meanwhile. */
  readonly now?: (scope: OwnScope, fields: Record<string, string>) => Promise<Record<string, string>>;
}

/** The acts that may wait for the network, by what they are called; every other needs its page. */
export const CAN_WAIT: Readonly<Record<string, CanWait | undefined>> = {
  'application.add': { action: add as never },
  'capture.take': { action: take as never },
  'rejection.log': { action: logNo as never },
  'rejection.log-new': { action: logNewNo as never },
  'practice.tick': { action: tick as never },
  'practice.tick-from-library': { action: tickNew as never },
  'practice.untick': { action: untick as never },
  'interview.prepare': { action: keepNotes as never, now: preparedNow },
  'question.note': { action: note as never, now: notedNow },
  'listening.write-down': { action: writeDown as never },
};

async function preparedNow(scope: OwnScope, { id = '' }: Record<string, string>) {
  const { interview } = await read(scope, (tx) => ({ interview: findInterview(tx, rowId(id)) }));
  const { notes, questions, version } = interview ?? { notes: '', questions: '', version: 0 };
  return { notes, questions, version: String(version) };
}

async function notedNow(scope: OwnScope, { question = '' }: Record<string, string>) {
  const ref = isKey(question) ? question : rowId(question);
  const { kept } = await read(scope, (tx) => ({ kept: findQuestion(tx, ref) }));
  return { notes: kept?.notes ?? '', version: String(kept?.version ?? 0) };
}
