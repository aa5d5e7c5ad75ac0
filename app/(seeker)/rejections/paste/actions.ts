'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { listOpenApplications } from '@/db/applications/reads';
import { logPasted } from '@/db/rejections/writes';
import { read, write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { pasteInput } from '@/lib/rejections/input';
import { readNo } from '@/lib/rejections/letter';
import { matchesOf, surelyAbout } from '@/lib/rejections/match';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { seekerAction } from '@/server/action';
import type { Shown } from './review';

/** As many open applications as a letter is held against, and as can be chosen from. */
const MANY = 300;

/**
 * A "no" that came by e-mail. Read first: nothing is kept, and what was read goes back to the page, whose form carries
 * it on. Looked over, it is kept.
 */
export const pasteNo = seekerAction('rejection.paste', pasteInput, async ({ scope, act, input }) => {
  if (input.intent === 'read') {
    const { session, open } = await read(scope, (tx) => ({
      open: listOpenApplications(tx, { limit: MANY }),
    }));
    const found = readNo(input.box);
    const matches = matchesOf(found, open);
    const today = dayIn(session.timeZone, new Date());
    const choices = open.map(({ id, organisation, role, stage }) => ({
      id,
      label: `${organisation}: ${role} (${stage})`,
    }));
    return done<Shown>({
      ...found,
      on: found.on && found.on <= today ? found.on : null,
      today,
      when: found.on && found.on <= today ? dayFromToday(found.on, today, session.locale) : null,
      choices: [
        ...choices
          .filter(({ id }) => matches.includes(id))
          .toSorted((a, b) => matches.indexOf(a.id) - matches.indexOf(b.id)),
        ...choices.filter(({ id }) => !matches.includes(id)),
      ],
      match: surelyAbout(found, open),
    });
  }
  const ids = { rejection: newId(), application: newId(), feedback: newId() };
  const kept = await write(scope, act, (tx) => logPasted(tx, ids, input));
  if (!kept.ok) return kept;
  redirect(`/rejections/${kept.value.id}` as never);
});
