import { type Outcome, refused } from '@/lib/acts/outcome';
import type { Added } from '@/lib/applications/input';
import { addApplication } from '../applications/writes';
import type { Writing } from '../transaction';
import { findAlike, findEarlier } from './reads';

/**
 * A new application, as `addApplication` makes it; refused as 'here-already' where there was one at that organisation
 * before, until the person has seen that and is sure.
 */
export async function addNew(
  tx: Writing,
  id: string,
  { isSure, ...given }: Added & { readonly isSure: boolean },
): Promise<Outcome<{ id: string; stageId: string }>> {
  if (!isSure) {
    const [alike, earlier] = await Promise.all([
      findAlike(tx, given),
      findEarlier(tx, { name: given.organisation }),
    ]);
    if (alike || earlier) return refused('here-already');
  }
  return addApplication(tx, id, given);
}
