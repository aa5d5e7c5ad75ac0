import { CURRENCIES, currencyWords } from '@/lib/applications/currencies';
import { WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import type { FactName } from '@/lib/applications/input';
import { PERIODS, WORK_MODES } from '@/lib/applications/rules';

export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly type?: 'date' | 'area';
  readonly inputMode?: 'url' | 'decimal';
  readonly hint?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** The id of the list of what was written here before. */
  readonly list?: string;
}

/** Offers the seeker's own sources. */
export const SOURCES_LIST = 'own-sources';

const NOT_SAID = { value: '', label: 'Not said' };

/** The facts one can edit, in the order in which they are asked. */
export const FACTS: readonly Fact[] = [
  { name: 'organisation', label: 'Organisation' },
  { name: 'role', label: 'Role' },
  {
    name: 'nextAction',
    label: 'Next action',
    hint: 'What you mean to do about it next: “Write to Anna”.',
  },
  { name: 'nextActionOn', label: 'On', type: 'date' },
  { name: 'appliedOn', label: 'Applied on', type: 'date' },
  { name: 'place', label: 'Place' },
  {
    name: 'workMode',
    label: 'Work',
    choices: [NOT_SAID, ...WORK_MODES.map((mode) => ({ value: mode, label: WORK_MODE_WORDS[mode] }))],
  },
  { name: 'salaryMin', label: 'Pay from', inputMode: 'decimal', hint: 'As 45,000 or 45k or 12.50.' },
  {
    name: 'salaryMax',
    label: 'Pay up to',
    inputMode: 'decimal',
    hint: 'The same again where there is no range.',
  },
  {
    name: 'currency',
    label: 'Currency',
    choices: [NOT_SAID, ...CURRENCIES.map((code) => ({ value: code, label: currencyWords(code) }))],
  },
  {
    name: 'period',
    label: 'Paid for a',
    choices: [NOT_SAID, ...PERIODS.map((period) => ({ value: period, label: period }))],
  },
  {
    name: 'salaryText',
    label: 'Pay in their words',
    hint: 'What is no figure: “competitive”, “and a car”.',
  },
  {
    name: 'source',
    label: 'Found through',
    hint: 'A site, a person, a recruiter.',
    list: SOURCES_LIST,
  },
  {
    name: 'tags',
    label: 'Tags',
    hint: 'Words of your own to find it by, with commas between: “remote, part-time”.',
  },
  { name: 'url', label: 'Link to the advert', inputMode: 'url' },
  {
    name: 'notes',
    label: 'Notes',
    type: 'area',
    hint: 'In Markdown, if you like: **bold**, - lists, [links](https://example.org). HTML stays text.',
  },
];
