import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
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
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aPractisedPerson } from '@/scripts/test/rehearsing';
import { anInvitation } from '@/scripts/test/responding';
import { COACHS_PAGES, FORECAST_SAID, PAGES, type Rows } from './pages';
import { expect, signIn, test, writeToServedDatabase } from './person';
import {
  aCapture,
  anOffer,
  aPlannedWeek,
  aTarget,
  ratedTwice,
  someCoaches,
  twoResumes,
  twoTalks,
} from './rows';

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
    coaches: await someCoaches(person, application),
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

/** Somebody with all of it, made once for each worker: here everything is looked at, and nothing done. */
let somebody: Promise<{ person: Person; rows: Rows }> | undefined;
async function make(): Promise<{ person: Person; rows: Rows }> {
  writeToServedDatabase();
  const person = await aPerson('everybody');
  return { person, rows: await rowsOf(person) };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const WALKS = [
  ...Object.entries(PAGES).map(([which, addresses]) => ({ which, addresses, as: 'seeker' })),
  ...Object.entries(COACHS_PAGES).map(([which, addresses]) => ({ which, addresses, as: 'coach' })),
];

for (const { which, addresses, as } of WALKS) {
  test(`every page ${which} can be used by everybody, on a phone in the light and at a desk in the dark`, {
    tag: '@phone',
  }, async ({ page, context }) => {
    test.setTimeout(300_000); // each is looked at whole, twice
    await page.addInitScript({ path: AXE });
    somebody ??= make();
    const { person, rows } = await somebody;
    await signIn(context, as === 'coach' ? rows.coaches.coach : person);
    for (const address of addresses(rows)) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(PHONE);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // What is folded away is part of the page.
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
      expect(await wrongOn(page), address).toEqual([]);
      // How many more it might take is said where it was asked for, and nowhere else.
      if (address !== '/insights/forecast?asked=yes')
        await expect(page.locator('body'), address).not.toContainText(FORECAST_SAID);
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
      // Nothing that is asked needs style sheets or media fetched once more.
      preload: false,
    });
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  }, rules);
