import { z } from 'zod';
import { PERIODS, WORK_MODES } from '@/lib/applications/rules';

const line = z.string().nullable().catch(null);
const amount = z.number().nullable().catch(null);

/** What was read of one advert. Everything is a proposal: null where nothing was found. */
const proposalShape = z.object({
  organisation: line,
  role: line,
  place: line,
  workMode: z.enum(WORK_MODES).nullable().catch(null),
  salaryMin: amount,
  salaryMax: amount,
  currency: line,
  period: z.enum(PERIODS).nullable().catch(null),
  salaryText: line,
  source: line,
  url: line,
  postedOn: line,
  closesOn: line,
  /** The day on which a letter thanks for an application. */
  appliedOn: line,
  text: z.string().catch(''),
});
export type Proposal = z.output<typeof proposalShape>;

/** Where it was read: a page's own data about its jobs, its text, a letter, or a text that somebody pasted. */
export const READ_FROM = ['job-data', 'page', 'mail', 'text'] as const;

export const proposalsShape = z.object({
  from: z.enum(READ_FROM).catch('text'),
  adverts: z.array(proposalShape).catch([]),
});
export type Proposals = z.output<typeof proposalsShape>;

/** More of them on one page are a list of everything, and nobody's choice. */
export const MOST_ADVERTS = 20;

export const NOTHING: Proposal = {
  organisation: null,
  role: null,
  place: null,
  workMode: null,
  salaryMin: null,
  salaryMax: null,
  currency: null,
  period: null,
  salaryText: null,
  source: null,
  url: null,
  postedOn: null,
  closesOn: null,
  appliedOn: null,
  text: '',
};
