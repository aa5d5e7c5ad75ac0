/**
 * What can come from a coach and is told quietly. A new kind needs its words here and its rows in
 * `db/coach-news/reads.ts`, and nothing else.
 */
export const NEWS_KINDS = ['comment', 'note', 'answer', 'gift', 'proposal', 'programme', 'meeting'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What one is called where several are counted; comments, notes and answers are all notes to who reads them. */
export const NEWS_NOUNS: Record<NewsKind, { readonly one: string; readonly many: string }> = {
  comment: { one: 'note', many: 'notes' },
  note: { one: 'note', many: 'notes' },
  answer: { one: 'note', many: 'notes' },
  gift: { one: 'thing to do', many: 'things to do' },
  proposal: { one: 'proposal', many: 'proposals' },
  programme: { one: 'programme', many: 'programmes' },
  meeting: { one: 'meeting', many: 'meetings' },
};

/** What a line of its own says, before what it is about. */
export const NEWS_VERBS: Record<NewsKind, string> = {
  comment: 'commented on',
  note: 'wrote a note to you',
  answer: 'answered what you showed:',
  gift: 'gave you something to do:',
  proposal: 'proposes an entry:',
  programme: 'offers you a programme:',
  meeting: 'set a meeting with you',
};

export interface NewsCount {
  readonly linkId: string;
  readonly coach: string;
  readonly kind: NewsKind;
  readonly n: number;
}
