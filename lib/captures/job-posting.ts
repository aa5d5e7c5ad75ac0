import { readDate } from '@/lib/imports/dates';
import type { Day } from '@/lib/time/days';
import { cleanLine } from './clean';
import { textOfHtml } from './html-text';
import { payOf } from './job-pay';
import { placeOf, workModeOf } from './job-place';
import { field, type Node, nameIn } from './nodes';
import { NOTHING, type Proposal } from './proposal';
import { recentDay } from './recent-day';

/** What a JobPosting (schema.org) says, as far as it says it. Its fields are anybody's writing: nothing in them is believed. */
export function proposalOf(job: Node): Proposal {
  const wholeText = (name: string) => textOfHtml(nameIn(field(job, name), ['@value', 'text']));
  const text = ['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits']
    .map(wholeText)
    .filter((part, n, all) => part && all.indexOf(part) === n)
    .join('\n\n');
  return {
    ...NOTHING,
    ...payOf(job),
    organisation: lineOf(
      nameIn(field(job, 'hiringOrganization')) || nameIn(field(job, 'hiringOrganisation')),
    ),
    role: lineOf(nameIn(field(job, 'title'), ['@value']) || nameIn(field(job, 'name'), ['@value'])),
    place: placeOf(job),
    workMode: workModeOf(job),
    postedOn: dayOf(field(job, 'datePosted')),
    closesOn: dayOf(field(job, 'validThrough')),
    text: text.slice(0, 50_000),
  };
}

const lineOf = (text: string) => cleanLine(textOfHtml(text.slice(0, 2000), 1000));

/** The day of a date or moment, as it was written: the writer's own, not that of another zone. */
function dayOf(value: unknown): Day | null {
  const text = cleanLine(nameIn(value, ['@value']), 60) ?? '';
  const first = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const read = first ? { day: first } : readDate(text, null);
  return 'day' in read ? recentDay(read.day) : null;
}
