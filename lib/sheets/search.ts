import { WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import { CONTACT_PART_WORDS, OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import { historyWords } from '@/lib/events/history-words';
import type { EventKind } from '@/lib/events/rules';
import { FIRST_STAGES, type StageKind } from '@/lib/stages/rules';
import { about, day, id, inWords, made, many, plain, type Sheet, time, whether } from './columns';

/** Where an application stands, in words that an import of this file knows again. */
export const statusWords = (kind: StageKind, outcome: Outcome | null): string =>
  outcome ? OUTCOME_WORDS[outcome] : (FIRST_STAGES.find((stage) => stage.kind === kind)?.name ?? kind);

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const data = (value: unknown) =>
  value && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/** As it was said, else in figures: "38000 to 45000 GBP a year". An import reads it as it was. */
function salaryCell([said, least, most, currency, period]: readonly unknown[]): string | null {
  const sums = [...new Set([least, most])].filter((sum) => typeof sum === 'number');
  if (typeof said === 'string' || sums.length === 0) return text(said);
  const ends = least === null ? 'up to ' : most === null ? 'from ' : '';
  const each = period === 'hour' ? 'an hour' : period ? `a ${period}` : null;
  return [ends + sums.join(' to '), currency, each].filter(Boolean).join(' ');
}

/** The heading by which an import of this file knows what is here already. */
export const ONWARD_ID = 'Onward id';

/** What is tracked: applications and everything around them. */
export const SEARCH_SHEETS: readonly Sheet[] = [
  {
    name: 'applications',
    table: 'applications',
    title: 'Applications',
    about: 'Each with its status, days, salary, notes and tags. An import here or elsewhere can read it.',
    bin: '',
    columns: [
      ...[plain('Organisation', 'organisation.name'), plain('Role', 'role')],
      made('Status', ['stageKind', 'outcome'], ([kind, outcome]) =>
        statusWords(kind as StageKind, outcome as Outcome | null),
      ),
      plain('Applied on', 'appliedOn'),
      day('Last update', 'closedAt', 'stageSince'),
      plain('Place', 'place'),
      inWords('Work mode', 'workMode', WORK_MODE_WORDS),
      made('Salary', ['salaryText', 'salaryMin', 'salaryMax', 'currency', 'period'], salaryCell),
      plain('Source', 'source'),
      plain('Link', 'url'),
      plain('Next action', 'nextAction'),
      plain('Next action on', 'nextActionOn'),
      many('Tags', 'applicationTags', 'applicationId', 'tag'),
      plain('Notes', 'notes'),
      many('Contacts', 'applicationContacts', 'applicationId', 'contact.name'),
      many('Sent with it', 'applicationDocuments', 'applicationId', 'document.name'),
      plain('Name of the stage', 'stage.name'),
      plain('Salary from', 'salaryMin'),
      plain('Salary to', 'salaryMax'),
      plain('Salary currency', 'currency'),
      inWords('Salary period', 'period'),
      plain('Left open on', 'leftOpenOn'),
      day('Added on', 'createdAt'),
      id(ONWARD_ID),
    ],
  },
  {
    name: 'history',
    table: 'events',
    title: 'History',
    about: 'Every move from stage to stage, and whatever else was written down, with its day and hour.',
    bin: 'application',
    columns: [
      time('When', 'at'),
      ...about(),
      made('What', ['kind', 'data'], ([kind, said]) =>
        historyWords({ kind: kind as EventKind, data: data(said) }),
      ),
      made('From', ['data'], ([said]) => text(data(said).fromName)),
      made('To', ['data'], ([said]) => text(data(said).toName)),
      made('Outcome', ['data'], ([said]) => {
        const outcome = text(data(said).outcome);
        return outcome && (OUTCOME_WORDS[outcome as Outcome] ?? outcome);
      }),
      plain('Contact', 'contact.name'),
      inWords('Written by', 'actorKind', { seeker: 'You' }),
      time('Written down', 'createdAt'),
      id('Application id', 'applicationId'),
      id(),
      id('Corrects', 'correctsId'),
      id('Takes back', 'undoesId'),
    ],
  },
  {
    name: 'stages',
    table: 'stages',
    title: 'Stages',
    about: 'The columns of your board.',
    columns: [
      plain('Name', 'name'),
      inWords('Kind', 'kind'),
      inWords('Colour', 'colour'),
      day('Retired on', 'retiredAt'),
      id(),
    ],
  },
  {
    name: 'organisations',
    table: 'organisations',
    title: 'Organisations',
    about: 'Employers and targets, with your notes.',
    columns: [
      plain('Name', 'name'),
      plain('Website', 'website'),
      whether('Target', 'isTarget'),
      day('Asked not to be contacted', 'noContactAt'),
      plain('Notes', 'notes'),
      plain('Now part of', 'mergedInto.name'),
      day('Added on', 'createdAt'),
      id(),
    ],
  },
  {
    name: 'contacts',
    table: 'contacts',
    title: 'Contacts',
    about: 'People, and where they are.',
    columns: [
      plain('Name', 'name'),
      plain('Organisation', 'organisation.name'),
      plain('Part', 'part'),
      plain('E-mail', 'email'),
      plain('Phone', 'phone'),
      day('Asked not to be contacted', 'noContactAt'),
      plain('Notes', 'notes'),
      plain('Now the same as', 'mergedInto.name'),
      day('Added on', 'createdAt'),
      id(),
      id('Organisation id', 'organisationId'),
    ],
  },
  {
    name: 'people-in-applications',
    table: 'applicationContacts',
    title: 'People in applications',
    about: 'Who had which part in which application.',
    bin: 'application',
    columns: [
      ...about(),
      plain('Contact', 'contact.name'),
      inWords('Part', 'part', CONTACT_PART_WORDS),
      id('Application id', 'applicationId'),
      id('Contact id', 'contactId'),
    ],
  },
  {
    name: 'adverts',
    table: 'postings',
    title: 'Adverts',
    about: 'As they read when you saved them.',
    bin: 'application',
    isLong: true,
    columns: [
      ...about(),
      time('Saved', 'savedAt'),
      plain('Link', 'url'),
      plain('Source', 'source'),
      plain('Text', 'text'),
      id('Application id', 'applicationId'),
      id(),
    ],
  },
];
