import { WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import type { editInput } from '@/lib/applications/input';
import { WORK_MODES } from '@/lib/applications/rules';

export interface Fact {
  readonly name: Exclude<keyof typeof editInput.shape, 'id' | 'version'>;
  readonly label: string;
  readonly type?: 'date' | 'area';
  readonly inputMode?: 'url';
  readonly hint?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

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
    choices: [
      { value: '', label: 'Not said' },
      ...WORK_MODES.map((mode) => ({ value: mode, label: WORK_MODE_WORDS[mode] })),
    ],
  },
  { name: 'salaryText', label: 'Salary' },
  { name: 'source', label: 'Found through' },
  { name: 'url', label: 'Link to the advert', inputMode: 'url' },
  { name: 'notes', label: 'Notes', type: 'area' },
];
