import { type InsightsAsked, insightsHref, isNarrowed, presets } from '@/lib/insights/asked';
import type { Choice, Figures } from '@/lib/insights/figures';
import type { Day } from '@/lib/time/days';
import { type FieldChoice, PeriodFields } from './period-fields';

interface PeriodFormProps {
  readonly asked: InsightsAsked;
  readonly choices: Figures['choices'];
  readonly today: Day;
  readonly resumeName: (id: string) => string;
  /** Where the figures stand, where they are not the seeker's own. */
  readonly page?: string;
}

/** Which applications the figures are of: periods by one press, and a form that works by its address alone. */
export function PeriodForm({ asked, choices, today, resumeName, page = '/insights' }: PeriodFormProps) {
  const isWhole = asked.from === null && asked.to === null;
  const ready = presets(today);
  const current = ready.find(({ from, to }) => from === asked.from && to === asked.to);
  const resumes = choices.resume.map((one) => ({ ...one, name: resumeName(one.key) }));
  const chosenResume = asked.resume && { key: asked.resume, name: resumeName(asked.resume) };
  return (
    <PeriodFields
      page={page}
      periods={ready.map(({ name, from, to }) => ({
        name,
        href: insightsHref(page, { ...asked, from, to }),
        isCurrent: current?.name === name,
      }))}
      isOpen={isNarrowed(asked) || (!isWhole && !current)}
      step={asked.step === 'answer' ? undefined : asked.step}
      from={asked.from ?? ''}
      to={asked.to ?? ''}
      choices={[
        choiceOf('source', 'Found through', asked.source && named(asked.source), choices.source),
        choiceOf('resume', 'Resume version', chosenResume, resumes),
        choiceOf('kind', 'Kind of role', asked.kind && named(asked.kind), choices.kind),
      ].filter(({ of }) => of.length > 0)}
    />
  );
}

const named = (name: string) => ({ key: name, name });

/** One field of the form; what is chosen is among its choices, also where nothing that is there has it. */
function choiceOf(
  name: string,
  label: string,
  chosen: Pick<Choice, 'key' | 'name'> | '' | null,
  of: readonly Choice[],
): FieldChoice {
  const all = of.map((one) => [one.key, one.name] as const);
  if (!chosen) return { name, label, chosen: '', of: all };
  const isThere = of.some(({ key }) => key === chosen.key);
  return { name, label, chosen: chosen.key, of: isThere ? all : [[chosen.key, chosen.name], ...all] };
}
