import { v7 as newId } from 'uuid';
import { read } from '@/db/transaction';
import { did } from '@/scripts/test/loop';
import type { Person } from '@/scripts/test/people';
import type { Rows } from './pages';

/** An offer, somebody it came from, and what was sent for it. */
export async function anOffer(person: Person, applicationId: string): Promise<string> {
  const { makeOffer } = await import('@/db/offers/writes');
  const { addPerson } = await import('@/db/parts/writes');
  const { sendNew } = await import('@/db/documents/writes');
  const { newOfferInput } = await import('@/lib/offers/input');
  const anna = { applicationId, name: 'Anna Berg', email: 'anna@example.org', phone: null } as const;
  await did(person, (tx) => addPerson(tx, { ...anna, part: 'recruiter' }));
  await did(person, (tx) =>
    sendNew(tx, { applicationId, kind: 'resume', name: 'Resume', text: '', on: null }),
  );
  const terms = { applicationId, salary: '41,500', currency: 'GBP', period: 'year' };
  return (await did(person, (tx) => makeOffer(tx, newId(), newOfferInput.parse(terms)))).id;
}

/** A goal with a line, and a target with a plan. */
export async function aTarget(person: Person): Promise<{ target: string; step: string }> {
  const { addLine } = await import('@/db/goals/writes');
  const { listOutreach } = await import('@/db/outreach/reads');
  const { startOutreach } = await import('@/db/outreach/writes');
  const { addTarget } = await import('@/db/targets/writes');
  const line = { kind: 'must-have', words: 'Four days a week', weight: 4 } as const;
  await did(person, (tx) => addLine(tx, newId(), line));
  const { id: target } = await did(person, (tx) => addTarget(tx, 'Hollin Trust'));
  const days = { person: '2099-01-05', first: '2099-01-06', again: '2099-01-07', last: '2099-01-08' };
  await did(person, (tx) => startOutreach(tx, { organisationId: target, ...days }));
  const { steps } = await read(person.scope, (tx) => ({ steps: listOutreach(tx, target) }));
  return { target, step: steps[1]?.id ?? '' };
}

/** A version of the resume and the one made from it; and an advert, saved with an application. */
export async function twoResumes(
  person: Person,
  applicationId: string,
): Promise<{ resume: string; older: string }> {
  const { addResume } = await import('@/db/resumes/writes');
  const { keepPosting } = await import('@/db/applications/writes');
  const typed = { name: 'Resume', targetRole: 'Pilot', text: '# Ann\n\n- Ten years', previousId: '' };
  const { id: older } = await did(person, (tx) => addResume(tx, typed));
  const next = { ...typed, name: 'Resume, version 2', text: '# Ann\n\n- Eleven years', previousId: older };
  const { id: resume } = await did(person, (tx) => addResume(tx, next));
  const advert = 'We are looking for a pilot to steer our ships.\nPilotage, radar and a sense of humour.';
  await did(person, (tx) => keepPosting(tx, { id: applicationId, text: advert }));
  return { resume, older };
}

/** An advert that waits to be looked over, at an organisation where something happened before. */
export async function aCapture(person: Person): Promise<string> {
  const { keepCapture } = await import('@/db/captures/writes');
  const { readPasted } = await import('@/lib/captures/read');
  const text = 'Pilot at Harbour\nLocation: Leith\nSalary: £30,000 per year';
  const caught = { id: newId(), kind: 'text', url: null, text, proposals: readPasted(text) } as const;
  return (await did(person, (tx) => keepCapture(tx, caught))).id;
}

/** A talk that goes on, and one that is over. */
export async function twoTalks(person: Person): Promise<{ listening: string; listened: string }> {
  const { beginListening, endListening } = await import('@/db/listening/writes');
  const { beginInput, notesInput } = await import('@/lib/listening/input');
  const begin = () => did(person, (tx) => beginListening(tx, beginInput.parse({})));
  const { feedbackId } = await begin();
  const notes = { feedbackId, version: 1, words: 'You plan well.', heardBy: 'call' };
  await did(person, (tx) => endListening(tx, notesInput.parse(notes)));
  return { listened: feedbackId, listening: (await begin()).feedbackId };
}

/** The four skills, seen twice by oneself: enough for pictures and their numbers. */
export async function ratedTwice(person: Person): Promise<void> {
  const { rateSkills } = await import('@/db/ratings/writes');
  const { rateInput } = await import('@/lib/ratings/input');
  const four = { presentation: '2', proactivity: '3', composure: '3', composureNote: 'I asked for a moment' };
  for (const given of [
    { ...four, on: '2020-06-01' },
    { composure: '4', communication: '4' },
  ])
    await did(person, (tx) => rateSkills(tx, rateInput.parse(given)));
}

/** Goals for the week, a day of rest, and two check-ins with little energy. @returns the id of the earlier one. */
export async function aPlannedWeek(person: Person): Promise<string> {
  const { rest, setEffortGoals } = await import('@/db/effort/writes');
  const { keepCheckIn } = await import('@/db/check-ins/writes');
  const { listCheckIns } = await import('@/db/check-ins/reads');
  const { checkInInput } = await import('@/lib/check-ins/input');
  const { weekToLookBackAt } = await import('@/lib/check-ins/rules');
  const { addDays, dayIn } = await import('@/lib/time/days');
  const today = dayIn('Europe/London', new Date());
  const goal = { whenText: 'Tuesday, ten', whereText: 'Library' };
  await did(person, (tx) =>
    setEffortGoals(tx, [
      { kind: 'applications', n: 2, ...goal },
      { kind: 'rest', n: 1, ...goal },
    ]),
  );
  await did(person, (tx) => rest(tx, today));
  const week = weekToLookBackAt(today, 1);
  for (const one of [addDays(week, -7), week]) {
    const said = { week: one, version: '0', wentWell: 'I rang Ann', oneThing: 'Rest', energy: '2' };
    await did(person, (tx) => keepCheckIn(tx, checkInInput.parse(said)));
  }
  const { all } = await read(person.scope, (tx) => ({ all: listCheckIns(tx) }));
  return all[1]?.id ?? '';
}

/** A coach who sees everything, and whose pages for coaches are looked at, with all that comes of it; one who sees no more; and an invitation that waits. */
export async function someCoaches(
  person: Person,
  applicationId: string,
): Promise<Rows['coaches'] & { coach: Person }> {
  const { endLink } = await import('@/db/coach-links/writes');
  const { PRESETS } = await import('@/lib/coach-links/rules');
  const { aCoach, accepts, anInvitationOf } = await import('@/scripts/test/inviting');
  const { invitationHash } = await import('@/server/invitations');
  const { aCoachedSearch } = await import('./coached');
  const linkedTo = async (coach: Person) => {
    const { tokenHash } = await anInvitationOf(coach);
    const accepted = await accepts(person, tokenHash, PRESETS.everything);
    return accepted.ok ? accepted.value.linkId : '';
  };
  const coach = await aCoach();
  const [coachLink, ended, token] = [await linkedTo(coach), await linkedTo(await aCoach()), newId()];
  await did(person, (tx) => endLink(tx, ended));
  await anInvitationOf(await aCoach(), { tokenHash: invitationHash(token) });
  const between = await aCoachedSearch(person, coach, coachLink, applicationId);
  return { coach, coachLink, ended, token, ...between };
}
