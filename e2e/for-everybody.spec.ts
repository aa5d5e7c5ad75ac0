import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { listConversationsWith } from '@/db/conversations/reads';
import { listOpenFollowUps } from '@/db/follow-ups/reads';
import { addItem } from '@/db/practice/writes';
import { read } from '@/db/transaction';
import {
  aConcern,
  aNetwork,
  anAnswer,
  anInterview,
  aPreparedInterview,
  aQuestionSent,
  aRejection,
  atTen,
  aWholeRound,
  did,
} from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { aPractisedPerson } from '@/scripts/test/rehearsing';
import { anInvitation } from '@/scripts/test/responding';
import { expect, test } from './person';
import { aCapture, anOffer, aPlannedWeek, aTarget, ratedTwice, twoResumes, twoTalks } from './rows';

/** Ids of one person's rows, each at another point of the way. */
interface Rows {
  readonly hard: { vague: string; apart: string };
  readonly round: { rejectionId: string; feedbackId: string };
  readonly fresh: string;
  readonly asked: string;
  readonly silent: string;
  readonly undecided: string;
  readonly undecidedNo: string;
  readonly invited: { id: string; concernId: string };
  readonly application: string;
  readonly offer: string;
  readonly coming: string;
  readonly past: string;
  readonly target: string;
  readonly step: string;
  readonly capture: string;
  readonly network: { organisationId: string; contactId: string };
  readonly talk: string;
  readonly touch: string;
  readonly checkIn: string;
  readonly listening: string;
  readonly listened: string;
  readonly resume: string;
  readonly older: string;
  readonly item: string;
  readonly practised: { storyId: string; rehearsalId: string; unfinished: string };
}
async function rowsOf(person: Person): Promise<Rows> {
  const round = await aWholeRound(person);
  const fresh = await aRejection(person);
  const { id: undecidedNo } = await aRejection(person);
  const undecided = await anAnswer(person, { rejectionId: undecidedNo });
  const invited = await anInvitation(person);
  await aConcern(person, undecided);
  const asked = await aRejection(person);
  await aQuestionSent(person, asked.episodeId);
  const silent = await aRejection(person);
  await aQuestionSent(person, silent.episodeId, 20);
  const offer = await anOffer(person, await anApplication(person, 'Quay'));
  const application = await anApplication(person);
  const coming = await aPreparedInterview(person, application);
  const past = await anInterview(person, application, { startsAt: atTen(-2) });
  const aimedAt = await aTarget(person);
  const capture = await aCapture(person);
  const network = await aNetwork(person);
  const { aHardAnswer } = await import('@/scripts/test/understanding');
  const hard = await aHardAnswer(person);
  const { talks, touches } = await read(person.scope, (tx) => ({
    talks: listConversationsWith(tx, network.contactId),
    touches: listOpenFollowUps(tx),
  }));
  const talksHeard = await twoTalks(person);
  await ratedTwice(person);
  const resumes = await twoResumes(person, application);
  const daily = { title: 'Read one advert', kind: 'search', dueOn: null, repeat: 'daily' } as const;
  const { id: item } = await did(person, (tx) => addItem(tx, daily));
  const practised = await aPractisedPerson(person, { interviewId: past });
  const [talk, touch] = [talks[0]?.id ?? '', touches[0]?.id ?? ''];
  const mine = {
    hard,
    application,
    offer,
    coming,
    past,
    capture,
    network,
    practised,
    talk,
    touch,
    checkIn: await aPlannedWeek(person),
    item,
    ...aimedAt,
    ...talksHeard,
    ...resumes,
  };
  return {
    round,
    fresh: fresh.id,
    asked: asked.id,
    silent: silent.id,
    undecided,
    undecidedNo,
    invited,
    ...mine,
  };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const PAGES: Record<string, (rows: Rows) => string[]> = {
  'about a no': ({ round, fresh, asked, silent, application }) => [
    '/rejections/new',
    `/rejections/new?application=${application}`,
    '/rejections/paste',
    `/rejections/${round.rejectionId}`,
    `/rejections/${fresh}`,
    `/rejections/${asked}`,
    `/rejections/${fresh}/reframe`,
    `/rejections/${fresh}/ask`,
    `/rejections/${silent}/nudge`,
    `/templates?for=${fresh}`,
    '/templates/recruiter.suggested',
    `/rejections/${newId()}`,
  ],
  'about what came of it': ({ round, asked, undecided, hard, listening, listened }) => [
    '/today',
    '/feedback',
    `/feedback/new?rejection=${asked}`,
    `/feedback/${round.feedbackId}`,
    `/feedback/${undecided}`,
    '/listen',
    `/listen/${listening}`,
    `/listen/${listened}`,
    `/feedback/${hard.vague}`,
    `/feedback/${hard.apart}`,
    `/feedback/${hard.apart}/apart`,
    `/feedback/${hard.vague}/clarify`,
    `/feedback/${hard.vague}/clarify/send`,
    '/themes',
    '/practice',
    '/more',
  ],
  'about what is practised': ({ item }) => [
    '/practice/checklist?order=1',
    '/practice/library?kind=resume&open=resume.number',
    `/practice/items/${item}`,
  ],
  'about the week': ({ checkIn }) => [
    '/week',
    '/week/goals',
    '/check-in',
    `/check-in/${checkIn}`,
    '/record?asked=yes&kind=applications&kind=practice&organisations=yes&contacts=yes',
    '/record?from=2026-02-30',
    '/wins',
    '/help',
  ],
  'about what is said back to them, and what becomes of it': ({ undecidedNo, invited, past }) => [
    `/rejections/${undecidedNo}/thanks?kind=thanks-similar`,
    `/rejections/${invited.id}`,
    `/rejections/${invited.id}/answer`,
    `/rejections/${invited.id}/answer/${invited.concernId}`,
    `/concerns/${invited.concernId}`,
    '/skills',
    '/skills/composure',
    `/skills/rate?after=interview:${past}`,
  ],
  'about what is under way': ({ application }) => [
    '/applications',
    '/applications/list?column=tags&column=pay&column=stage&sort=organisation&find=harbour',
    '/applications/list?find=harbour&quiet=30&x=nonsense',
    '/applications/new',
    `/applications/${application}`,
    `/applications/${application}/edit`,
    `/applications/${application}/move`,
  ],
  'about what is caught': ({ capture }) => [
    '/applications/capture',
    `/applications/capture/${capture}`,
    '/applications/capture/bookmark',
    '/applications/new?organisation=Harbour&role=Keeper&typed=1',
  ],
  'about what goes out and what is offered': ({ application, offer }) => [
    `/applications/${application}/contacts`,
    `/applications/${application}/documents`,
    `/applications/${application}/dates`,
    '/documents',
    '/bin',
    '/offers',
    `/offers/${offer}`,
    `/offers/${offer}/edit`,
    `/offers/${offer}/letter?kind=more-time`,
    '/search/finish',
  ],
  'about versions of a resume': ({ application, resume, older }) => [
    '/resumes',
    '/resumes/new?problem=damaged&name=Mine',
    `/resumes/new?from=${resume}`,
    `/resumes/${resume}`,
    `/resumes/${resume}/edit`,
    `/resumes/${resume}/print`,
    `/resumes/${resume}/terms?application=${application}`,
    `/resumes/compare?a=${older}&b=${resume}`,
  ],
  'about interviews': ({ application, coming, past }) => [
    '/interviews',
    `/interviews/new?application=${application}`,
    `/interviews/${coming}`,
    `/interviews/${coming}/edit`,
    `/interviews/${coming}/checklist`,
    `/interviews/${coming}/letter?kind=adjustment`,
    `/interviews/${past}`,
    `/interviews/${past}/letter?kind=thanks`,
  ],
  'about practising an answer': ({ practised: { storyId, rehearsalId, unfinished } }) => [
    '/stories',
    '/stories/new?question=gap',
    `/stories/${storyId}`,
    '/questions',
    '/questions?kind=out-of-place',
    '/questions/mistake',
    '/questions/new',
    '/rehearse',
    `/rehearse/${unfinished}`,
    `/rehearse/${rehearsalId}`,
  ],
  'about where skills are valued': ({ application, target, step }) => [
    '/goal',
    `/goal/beside?organisation=${target}&application=${application}`,
    '/targets',
    `/organisations/${target}/fit`,
    `/applications/${application}/fit`,
    `/organisations/${target}/outreach`,
    `/organisations/${target}/outreach/letter?step=${step}`,
  ],
  'about places and people': ({ network: { organisationId, contactId }, talk, touch }) => [
    '/organisations',
    '/organisations/new',
    `/organisations/${organisationId}`,
    `/organisations/${organisationId}/edit`,
    `/organisations/${organisationId}/merge`,
    `/organisations/${organisationId}/remove`,
    '/contacts',
    '/contacts/new',
    `/contacts/${contactId}`,
    `/contacts/${contactId}/edit`,
    `/contacts/${contactId}/merge`,
    `/conversations/${talk}`,
    '/follow-ups',
    `/follow-ups/${touch}`,
    `/follow-ups/${touch}/letter`,
  ],
  'about an account and the ways in': () => [
    '/settings',
    '/settings/mail',
    '/stages',
    '/account',
    '/account/password',
    '/account/address',
    '/account/devices',
    '/account/second-factor',
    '/account/passkeys',
    '/begin',
    '/no',
    '/sign-in',
    '/sign-up',
    '/reset',
  ],
};

for (const [which, addresses] of Object.entries(PAGES)) {
  test(`every page ${which} can be used by everybody, on a phone in the light and at a desk in the dark`, {
    tag: '@phone',
  }, async ({ page, person }) => {
    test.setTimeout(300_000); // each is looked at whole, twice
    await page.addInitScript({ path: AXE });
    for (const address of addresses(await rowsOf(person))) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(PHONE);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // What is folded away is part of the page.
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
      expect(await wrongOn(page), address).toEqual([]);
      // Colours are all that differs in the dark, and the page need not be loaded anew to see them.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize(DESK);
      expect(await wrongOn(page, ['color-contrast']), `${address}, dark`).toEqual([]);
    }
  });
}

/**
 * What stands in somebody's way on a page as it is now: rules, and where. Told by the page itself, since to bring out
 * everything that axe found in order takes longer than to find it.
 */
const wrongOn = (page: Page, rules?: string[]) =>
  page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      ...(values && { runOnly: { type: 'rule', values } as const }),
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  }, rules);
