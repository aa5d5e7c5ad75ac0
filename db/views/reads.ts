import { asc } from 'drizzle-orm';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { views } from './tables';

export type SavedView = Awaited<ReturnType<typeof listViews>>[number];

const viewsOf = writtenOnce(({ scope, db }) =>
  db
    .select({ id: views.id, name: views.name, query: views.query, version: views.version })
    .from(views)
    .where(owned(scope, views))
    .orderBy(asc(views.position), asc(views.id)),
);

/** The ways of looking at the list that were saved, in their order. */
export async function listViews(tx: Reading<OneOwner>) {
  return viewsOf(tx);
}
