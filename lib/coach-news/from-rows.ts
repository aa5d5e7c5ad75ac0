import type { SubjectKind } from '@/lib/comments/rules';
import { PROPOSAL_WORDS, type ProposalKind } from '@/lib/proposals/rules';
import type { NewsItem } from './merge';
import type { NewsKind } from './rules';

/** What an entry of a thread is about; one of these is there. */
export interface About {
  readonly applicationId: string | null;
  readonly concernId: string | null;
  readonly responseId: string | null;
  readonly requestId: string | null;
  readonly documentId: string | null;
  readonly itemId: string | null;
  readonly shownId: string | null;
  /** The "no" that a draft belongs to. */
  readonly rejectionId: string | null;
}
export interface Talk extends About {
  readonly id: string;
  readonly linkId: string | null;
  readonly by: 'seeker' | 'coach';
  readonly kind: string;
  readonly coach: string | null;
  readonly authorName: string;
  readonly about: string | null;
  readonly createdAt: string;
  readonly seenAt: string | null;
}
export interface NoteRow {
  readonly id: string;
  readonly linkId: string | null;
  readonly by: 'seeker' | 'coach';
  readonly coach: string | null;
  readonly authorName: string;
  readonly createdAt: string;
  readonly seenAt: string | null;
}

/** Which kind of thing it is. The doubt behind a draft is known too, so drafts are asked for first. */
export function subjectKindOf(row: About): SubjectKind {
  if (row.applicationId) return 'application';
  if (row.responseId) return 'response';
  if (row.requestId) return 'request';
  if (row.concernId) return 'concern';
  if (row.documentId) return 'document';
  return row.itemId ? 'item' : 'shown';
}

/** The seeker's own page of what a comment is about. */
export function ownPageOf(row: About): string {
  const pages: Record<SubjectKind, string> = {
    application: `/applications/${row.applicationId}`,
    concern: `/concerns/${row.concernId}`,
    response: `/rejections/${row.rejectionId}/answer/${row.concernId}`,
    request: `/rejections/${row.rejectionId}`,
    document: `/resumes/${row.documentId}`,
    item: `/practice/items/${row.itemId}`,
    shown: `/coaches/shown/${row.shownId}`,
  };
  return pages[subjectKindOf(row)];
}

/** What coaches said, as news. */
export const newsOfTalks = (talks: readonly Talk[]): NewsItem[] =>
  talks
    .filter(({ by, kind }) => by === 'coach' && kind === 'said')
    .map((one) => ({
      id: one.id,
      linkId: one.linkId,
      coach: one.coach || one.authorName,
      kind: one.shownId ? 'answer' : 'comment',
      about: one.about ?? '',
      at: one.createdAt,
      href: ownPageOf(one),
      isNew: one.seenAt === null,
    }));

export const newsOfNotes = (notes: readonly NoteRow[]): NewsItem[] =>
  notes
    .filter(({ by }) => by === 'coach')
    .map((one) => ({
      id: one.id,
      linkId: one.linkId,
      coach: one.coach || one.authorName,
      kind: 'note',
      about: '',
      at: one.createdAt,
      href: '/coaches/notes',
      isNew: one.seenAt === null,
    }));

/** What came besides words. Of a proposal `about` is its kind, of a meeting nothing. */
export interface LinkNews {
  readonly id: string;
  readonly linkId: string;
  readonly kind: Exclude<NewsKind, 'comment' | 'note' | 'answer'>;
  readonly about: string;
  readonly at: string;
  readonly coach: string;
  readonly isNew: boolean;
}

const PLACES: Record<LinkNews['kind'], (one: LinkNews) => string> = {
  gift: () => '/practice',
  proposal: () => '/coaches/proposals',
  programme: () => '/coaches/programme',
  meeting: ({ linkId }) => `/coaches/${linkId}`,
};

export const newsOfLinks = (rows: readonly LinkNews[]): NewsItem[] =>
  rows.map((one) => ({
    ...one,
    about: one.kind === 'proposal' ? PROPOSAL_WORDS[one.about as ProposalKind]?.toLowerCase() : one.about,
    href: PLACES[one.kind](one),
  }));

/** Up to when a link's rows were listed, link by link: so far they are seen. */
export function seenUntil(rows: readonly LinkNews[]): Map<string, string> {
  const until = new Map<string, string>();
  for (const { linkId, at, isNew } of rows) {
    const known = until.get(linkId);
    if (isNew && (!known || Date.parse(at) > Date.parse(known))) until.set(linkId, at);
  }
  return until;
}
