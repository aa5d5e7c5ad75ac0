import AxeBuilder from '@axe-core/playwright';
import { v7 as newId } from 'uuid';
import { aConcern, anAnswer, aQuestionSent, aRejection, aWholeRound, did } from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { expect, test } from './person';

/** Ids of one person's rows, each at another point of the way. */
interface Rows {
  readonly round: { rejectionId: string; feedbackId: string };
  readonly fresh: string;
  readonly asked: string;
  readonly undecided: string;
  readonly application: string;
  readonly offer: string;
}
/** An offer, somebody it came from, and what was sent for it. */
async function anOffer(person: Person, applicationId: string): Promise<string> {
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
async function rowsOf(person: Person): Promise<Rows> {
  const round = await aWholeRound(person);
  const fresh = await aRejection(person);
  const undecided = await anAnswer(person, { rejectionId: (await aRejection(person)).id });
  await aConcern(person, undecided);
  const asked = await aRejection(person);
  await aQuestionSent(person, asked.episodeId);
  const offer = await anOffer(person, await anApplication(person, 'Quay'));
  const application = await anApplication(person);
  return { round, fresh: fresh.id, asked: asked.id, undecided, application, offer };
}

const PAGES: Record<string, (rows: Rows) => string[]> = {
  'about a no': ({ round, fresh, asked, application }) => [
    '/rejections/new',
    `/rejections/new?application=${application}`,
    `/rejections/${round.rejectionId}`,
    `/rejections/${fresh}`,
    `/rejections/${asked}`,
    `/rejections/${fresh}/reframe`,
    `/rejections/${fresh}/ask`,
    `/rejections/${newId()}`,
  ],
  'about what came of it': ({ round, asked, undecided }) => [
    '/today',
    '/feedback',
    `/feedback/new?rejection=${asked}`,
    `/feedback/${round.feedbackId}`,
    `/feedback/${undecided}`,
    '/practice',
    '/wins',
    '/more',
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
  'about an account and the ways in': () => [
    '/settings',
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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [which, addresses] of Object.entries(PAGES)) {
    const tag = colorScheme === 'light' ? '@phone' : '@desktop';
    test(`every page ${which} can be used by everybody, ${colorScheme}`, { tag }, async ({
      page,
      person,
    }) => {
      test.slow(); // each is looked at whole
      await page.emulateMedia({ colorScheme });
      for (const address of addresses(await rowsOf(person))) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // What is folded away is part of the page.
        await page.locator('main details').evaluateAll((all) => {
          for (const one of all as HTMLDetailsElement[]) one.open = true;
        });
        const look = new AxeBuilder({ page });
        // Colours are all that differs in the dark.
        if (colorScheme === 'dark') look.withRules(['color-contrast']);
        const { violations } = await look.analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          address,
        ).toEqual([]);
      }
    });
  }
}
