import { ENERGY_WORDS, type Energy } from '@/lib/check-ins/rules';
import type { Effort } from '@/lib/effort/progress';
import { EFFORT_WORDS, type EffortGoal } from '@/lib/effort/rules';
import { thisWeek } from '@/lib/effort/this-week';
import { endOfWeek, type ZoneLeft } from '@/lib/effort/weeks';
import { afterWhat } from '@/lib/rejections/after';
import type { StageKind } from '@/lib/stages/rules';
import { PART_WORDS, PARTS, type StoryPart } from '@/lib/stories/told';
import { dayIn, dayInWords } from '@/lib/time/days';
import type { Copy } from './rules';

/** What there is to copy, as it is read. */
export type ToShow =
  | {
      readonly kind: 'check-in';
      readonly id: string;
      readonly week: string;
      readonly wentWell: string;
      readonly inTheWay: string;
      readonly thenWhat: string;
      readonly oneThing: string;
      readonly energy: number | null;
    }
  | {
      readonly kind: 'no';
      readonly id: string;
      readonly organisation: string;
      readonly role: string;
      readonly at: string;
      readonly stageKind: StageKind | null;
      readonly isFinalRound: boolean;
    }
  | {
      readonly kind: 'application';
      readonly id: string;
      readonly organisation: string;
      readonly role: string;
      readonly stage: string;
      readonly stageSince: string;
      readonly nextAction: string | null;
      readonly nextActionOn: string | null;
    }
  | {
      readonly kind: 'letter';
      readonly rejectionId: string;
      readonly organisation: string;
      readonly subject: string;
      readonly text: string;
    }
  | {
      readonly kind: 'answer';
      readonly rejectionId: string;
      readonly concernId: string;
      readonly theme: string | null;
      readonly acknowledge: string;
      readonly draft: string;
    }
  | ({ readonly kind: 'story'; readonly id: string; readonly title: string } & Readonly<
      Record<StoryPart | 'text', string>
    >)
  | { readonly kind: 'resume'; readonly id: string; readonly name: string; readonly text: string }
  | {
      readonly kind: 'week';
      readonly goals: readonly EffortGoal[];
      readonly efforts: readonly Effort[];
      readonly left: readonly ZoneLeft[];
    }
  | { readonly kind: 'note' };

/** For whom days are said: an IANA zone, a locale (BCP 47), and now. */
export interface Reader {
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

/**
 * The copy that is shown: everything of the thing that is the seeker's own words or a plain fact. Of a "no" what others
 * said is not in it, nor what should not count.
 */
export function copyOf(one: ToShow, reader: Reader): Copy {
  const today = dayIn(reader.zone, reader.now);
  const inWords = (day: string) => dayInWords(day, today, reader.locale);
  const on = (moment: string) => inWords(dayIn(reader.zone, new Date(moment)));
  switch (one.kind) {
    case 'check-in':
      return {
        title: `Check-in, ${inWords(one.week)} to ${inWords(endOfWeek(one.week))}`,
        words: paragraphs([
          ['What went well', one.wentWell],
          ['What might get in the way', one.inTheWay],
          ['And then', one.thenWhat],
          ['The one thing', one.oneThing],
          ['Energy', one.energy ? ENERGY_WORDS[one.energy as Energy] : ''],
        ]),
        href: `/check-in/${one.id}`,
      };
    case 'no':
      return {
        title: `A “no” from ${one.organisation}`,
        words: [`${one.role}, ${on(one.at)}`, afterWhat(one.stageKind, one.isFinalRound)]
          .filter(Boolean)
          .join(', '),
        href: `/rejections/${one.id}`,
      };
    case 'application':
      return {
        title: `${one.organisation}, ${one.role}`,
        words: paragraphs([
          ['Where it stands', `${one.stage}, since ${on(one.stageSince)}`],
          ['Next', nextOf(one, inWords)],
        ]),
        href: `/applications/${one.id}`,
      };
    case 'letter':
      return {
        title: `Letter to ${one.organisation}`,
        words: [one.subject, one.text].filter(Boolean).join('\n\n'),
        href: `/rejections/${one.rejectionId}`,
      };
    case 'answer':
      return {
        title: one.theme ? `Your answer: ${one.theme}` : 'Your answer to a doubt',
        words: [one.acknowledge, one.draft].filter(Boolean).join('\n\n'),
        href: `/rejections/${one.rejectionId}/answer/${one.concernId}`,
      };
    case 'story':
      return {
        title: one.title,
        words: [paragraphs(PARTS.map((part) => [PART_WORDS[part], one[part]])), one.text]
          .filter(Boolean)
          .join('\n\n'),
        href: `/stories/${one.id}`,
      };
    case 'resume':
      return { title: one.name, words: one.text, href: `/resumes/${one.id}` };
    case 'week':
      return weekOf(one, reader, inWords);
    case 'note':
      return { title: 'A note', words: '', href: '' };
  }
}

function weekOf(
  one: Extract<ToShow, { kind: 'week' }>,
  reader: Reader,
  inWords: (day: string) => string,
): Copy {
  const { week, counts } = thisWeek({ timeZone: reader.zone, locale: reader.locale }, reader.now, one);
  const lines = one.goals.map(({ kind, n, whenText, whereText }) => {
    const plan = [whenText, whereText].filter(Boolean).join(', ');
    return `${EFFORT_WORDS[kind].name}: ${counts[kind]} of ${n}${plan ? ` (${plan})` : ''}`;
  });
  return {
    title: `Plan for ${inWords(week)} to ${inWords(endOfWeek(week))}`,
    words: lines.join('\n'),
    href: '/week',
  };
}

const nextOf = (
  { nextAction, nextActionOn }: { nextAction: string | null; nextActionOn: string | null },
  inWords: (day: string) => string,
) => [nextAction, nextActionOn && inWords(nextActionOn)].filter(Boolean).join(', ');

/** Headed paragraphs, without those that are empty. */
const paragraphs = (parts: readonly (readonly [name: string, text: string])[]): string =>
  parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}\n${text}`)
    .join('\n\n');

/** Whether there is anything in it to show: an empty draft is looked over by nobody. */
export const isWorthShowing = (one: ToShow, { words }: Pick<Copy, 'words'>): boolean =>
  one.kind === 'note' || words.trim() !== '';
