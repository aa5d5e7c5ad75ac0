import { v7 as newId } from 'uuid';
import type { AccessKind } from '@/lib/access-log/rules';
import type { Database } from '../client';
import { accessLog } from './tables';

/** A line of a seeker's access log, about a link. */
export interface AccessLine {
  readonly ownerId: string;
  readonly linkId: string;
  readonly coachId: string | null;
  readonly coachName: string;
  readonly kind: AccessKind;
  readonly what: string;
  readonly subjectId?: string | undefined;
  readonly about?: string | undefined;
}

/** Adds a line, for good. Who may is for the policies to say. */
export async function appendAccess(db: Database, line: AccessLine): Promise<void> {
  await db.insert(accessLog).values({ ...line, id: newId(), about: line.about?.slice(0, 200) ?? '' });
}
