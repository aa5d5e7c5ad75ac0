import type { Proposal, Proposals } from '@/lib/captures/proposal';

const SAID: Record<Proposals['from'], string> = {
  'job-data': 'Read from what the page says of itself as data.',
  page: 'Read from the page’s text by plain rules: look twice.',
  mail: 'Read from the e-mail by plain rules: look twice.',
  text: 'Read from the text by plain rules: look twice.',
};

const SOUGHT: readonly (readonly [(advert: Proposal) => unknown, string])[] = [
  [({ organisation }) => organisation, 'the organisation'],
  [({ role }) => role, 'the role'],
  [({ place }) => place, 'the place'],
  [({ salaryMin, salaryMax, salaryText }) => salaryMin ?? salaryMax ?? salaryText, 'the pay'],
  [({ closesOn, appliedOn }) => closesOn ?? appliedOn, 'a closing day'],
];

/** Where the proposals come from, and what was looked for and not found. */
export function WhereFrom({ from, advert }: { from: Proposals['from']; advert: Proposal }) {
  const missing = SOUGHT.filter(([of]) => !of(advert)).map(([, name]) => name);
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  return (
    <p className="text-ink-2">
      {SAID[from]}{' '}
      {missing.length > 0 && `It did not find ${list.format(missing)}; leave empty what nobody said.`}
    </p>
  );
}
