import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import type { NewOffer } from '@/lib/offers/input';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { listEvents } from '../events/reads';
import { findOffer, listOffers } from './reads';
import { answerOffer, askForTime, editOffer, makeOffer, openOfferAgain } from './writes';

testDatabase();

const today = () => dayIn('Europe/London', new Date());
const TERMS: Omit<NewOffer, 'applicationId'> = {
  salary: 41_500,
  currency: 'GBP',
  period: 'year',
  onTop: 'A travel card',
  holidays: 28,
  place: 'Leeds',
  workMode: 'hybrid',
  startsOn: null,
  terms: '',
  receivedOn: null,
  answerBy: addDays('2026-11-25', 5),
};
const anOffer = async (person: Person, applicationId: string) => {
  const id = crypto.randomUUID();
  const made = await write(person.scope, anAct(), (tx) => makeOffer(tx, id, { ...TERMS, applicationId }));
  return { id, made };
};
const look = async (person: Person, applicationId: string, offerId: string) => {
  const found = await read(person.scope, (tx) => ({
    application: findApplication(tx, applicationId),
    events: listEvents(tx, applicationId),
    offer: findOffer(tx, offerId),
    all: listOffers(tx),
  }));
  return { ...found, kinds: found.events.map(({ kind }) => kind) };
};

describe('an offer', () => {
  test('brings its application to the offers; a second one leaves it there', async () => {
    const ann = await aPerson();
    const applicationId = await anApplication(ann);
    const { id } = await anOffer(ann, applicationId);
    const { application, offer, kinds, events } = await look(ann, applicationId, id);
    expect(application?.stageKind).toBe('offer');
    expect(offer).toMatchObject({ ...TERMS, receivedOn: today(), state: 'open', version: 1 });
    expect(kinds).toEqual(['added', 'moved', 'offer-made']);
    expect(events.at(-1)?.data).toEqual({ offerId: id, pay: '£41,500 a year' });
    await anOffer(ann, applicationId);
    expect((await look(ann, applicationId, id)).kinds.slice(3)).toEqual(['offer-made']);
  });

  test.each([
    ['accepted', 'accepted'],
    ['declined', 'turned-down'],
  ] as const)(
    '%s closes its application as %s, once; opened again both are as before',
    async (answer, outcome) => {
      const ann = await aPerson();
      const applicationId = await anApplication(ann);
      const { id } = await anOffer(ann, applicationId);
      const tell = (version: number) =>
        write(ann.scope, anAct(), (tx) => answerOffer(tx, { id, version, answer }));
      expect(await tell(2)).toEqual(refused('stale'));
      expect((await look(ann, applicationId, id)).application?.outcome).toBeNull();
      expect((await tell(1)).ok).toBe(true);
      expect(await tell(2)).toEqual(refused('no-such-move'));
      const after = await look(ann, applicationId, id);
      expect(after.application).toMatchObject({ stageKind: 'closed', outcome });
      expect(after.offer?.state).toBe(answer);
      expect(after.kinds.slice(-2).toSorted()).toEqual(['moved', 'offer-answered']);
      await write(ann.scope, anAct(), (tx) => openOfferAgain(tx, { id, version: 2 }));
      const again = await look(ann, applicationId, id);
      expect(again.application).toMatchObject({ stageKind: 'offer', outcome: null });
      expect(again.offer).toMatchObject({ state: 'open', answeredAt: null });
    },
  );

  test('remembers that time was asked for, until a day that is still to come; its terms change on record', async () => {
    const ann = await aPerson();
    const applicationId = await anApplication(ann);
    const { id } = await anOffer(ann, applicationId);
    const ask = (until: string) =>
      write(ann.scope, anAct(), (tx) => askForTime(tx, { id, version: 1, until }));
    expect(await ask(addDays(today(), -1))).toEqual(refused('in-the-past'));
    expect((await ask(addDays(today(), 9))).ok).toBe(true);
    const edited = await write(ann.scope, anAct(), (tx) =>
      editOffer(tx, { ...TERMS, id, version: 2, salary: 43_000 }),
    );
    expect(edited.ok).toBe(true);
    const { offer, kinds } = await look(ann, applicationId, id);
    expect(offer).toMatchObject({ askedUntil: addDays(today(), 9), salary: 43_000, version: 3 });
    expect(kinds.slice(-2)).toEqual(['offer-answered', 'offer-changed']);
  });

  test('is nobody else’s, and not on somebody else’s application', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const applicationId = await anApplication(ann);
    const { id } = await anOffer(ann, applicationId);
    expect((await anOffer(eve, applicationId)).made).toEqual(refused('not-found'));
    const seen = { id, version: 1 };
    for (const answer of ['accepted', 'declined'] as const)
      expect(await write(eve.scope, anAct(), (tx) => answerOffer(tx, { ...seen, answer }))).toEqual(
        refused('not-found'),
      );
    expect(await write(eve.scope, anAct(), (tx) => openOfferAgain(tx, seen))).toEqual(refused('not-found'));
    expect((await look(eve, applicationId, id)).all).toEqual([]);
  });
});
