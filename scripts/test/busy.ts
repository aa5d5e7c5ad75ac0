import { setEffortGoals } from '@/db/effort/writes';
import { anInterview, aQuestionSent, aRejection, atTen, did } from './loop';
import { anApplication, aPerson, type Person } from './people';

/** A search with something in every place that a roster has. */
export async function aBusyPerson(): Promise<Person> {
  const ann = await aPerson('ann');
  const one = await anApplication(ann, 'Fernside');
  await anInterview(ann, await anApplication(ann, 'Saltmarsh'), { startsAt: atTen(2) });
  await did(ann, (tx) =>
    setEffortGoals(tx, [{ kind: 'applications', n: 5, whenText: 'after therapy', whereText: null }]),
  );
  const { episodeId } = await aRejection(ann, { applicationId: one });
  await aQuestionSent(ann, episodeId, 12);
  return ann;
}
