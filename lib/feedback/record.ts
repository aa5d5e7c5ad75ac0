import {
  ADJUSTMENT_WORDS,
  type AdjustmentState,
  INTERVIEW_KIND_WORDS,
  type InterviewKind,
} from '@/lib/interviews/rules';
import { TOLD_HOW_WORDS, type ToldHow } from '@/lib/rejections/rules';
import { writerOf } from '@/lib/time/writers';
import { SOURCE_WORDS, type Source } from './rules';

interface Clock {
  readonly zone: string;
  readonly locale: string;
  /** Whether the hour was said; else only the day means something. */
  readonly isTimed?: boolean;
}

/** A moment as a record needs it: the whole date, and the hour with its zone where that is known. */
export function momentInWords(at: string, { zone, locale, isTimed = true }: Clock): string {
  return writerOf(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(isTimed ? { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } : {}),
  } as Intl.DateTimeFormatOptions).format(new Date(at));
}

/** What is put together on one page. Rows as the database has them; nothing of their words is changed. */
export interface Recorded {
  readonly around:
    | {
        readonly role: string;
        readonly organisation: string;
        readonly appliedOn: string | null;
        readonly rejectedAt: string | null;
        readonly toldHow: ToldHow | null;
        readonly reason: string | null;
      }
    | undefined;
  readonly said: readonly {
    readonly id: string;
    readonly words: string;
    readonly speaker: string;
    readonly source: Source;
    readonly heardAt: string;
    readonly isTimed: boolean;
    readonly createdAt: string;
    /** Passages of it that are kept apart. */
    readonly kept: readonly string[];
  }[];
  readonly sent: readonly {
    readonly at: string | null;
    readonly to: string | null;
    readonly text: string | null;
  }[];
  readonly needs: readonly {
    readonly id: string;
    readonly startsAt: string | null;
    readonly kind: InterviewKind;
    readonly what: string | null;
    readonly state: AdjustmentState | null;
  }[];
}

export interface Entry {
  readonly lines: readonly string[];
  /** Somebody's words, as they were: never in other words, never cut. */
  readonly words?: string;
}
export interface Part {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** One "no" and what was said about it, as parts of one page; those with nothing in them are left out. */
export function recordOf({ around, said, sent, needs }: Recorded, clock: Clock): Part[] {
  const day = (at: string) => momentInWords(at, { ...clock, isTimed: false });
  const saidBy = (one: Recorded['said'][number]) => [
    `Said by: ${one.speaker || 'not noted'}`,
    `Said on: ${momentInWords(one.heardAt, { ...clock, isTimed: one.isTimed })}${one.isTimed ? '' : ' (time not noted)'}`,
  ];
  const parts: Part[] = [
    {
      heading: 'What it was about',
      entries: around
        ? [
            {
              lines: [
                `${around.role}, ${around.organisation}`,
                around.appliedOn
                  ? `Applied on: ${momentInWords(around.appliedOn, { ...clock, zone: 'UTC', isTimed: false })}`
                  : '',
                around.rejectedAt ? `The no came on: ${day(around.rejectedAt)}` : '',
                around.toldHow && around.toldHow !== 'not-said'
                  ? `Told: ${TOLD_HOW_WORDS[around.toldHow].toLowerCase()}`
                  : '',
              ].filter(Boolean),
            },
            ...(around.reason ? [{ lines: ['The reason they gave:'], words: around.reason }] : []),
          ]
        : [],
    },
    {
      heading: 'What is kept apart',
      entries: said.flatMap((one) => one.kept.map((words) => ({ lines: saidBy(one), words }))),
    },
    {
      heading: 'All of their words, unaltered',
      entries: said.map((one) => ({
        lines: [
          ...saidBy(one),
          `How it came: ${SOURCE_WORDS[one.source].toLowerCase()}`,
          `Written down here on: ${momentInWords(one.createdAt, clock)}`,
        ],
        words: one.words,
      })),
    },
    {
      heading: 'What you wrote to them',
      entries: sent.flatMap(({ at, to, text }) =>
        at && text
          ? [{ lines: [`Sent on: ${momentInWords(at, clock)}`, `To: ${to ?? 'no name noted'}`], words: text }]
          : [],
      ),
    },
    { heading: 'Interviews, and what you needed there', entries: interviewsIn(needs, clock) },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

function interviewsIn(needs: Recorded['needs'], clock: Clock): Entry[] {
  const ids = [...new Set(needs.map(({ id }) => id))];
  return ids.map((id) => {
    const rows = needs.filter((row) => row.id === id);
    const [first] = rows;
    const when = first?.startsAt ? momentInWords(first.startsAt, clock) : 'day not noted';
    const asked = rows.flatMap(({ what, state }) =>
      what && state ? [`You needed: ${what} (${ADJUSTMENT_WORDS[state].toLowerCase()})`] : [],
    );
    return { lines: [`${first ? INTERVIEW_KIND_WORDS[first.kind] : ''}: ${when}`, ...asked] };
  });
}

/** The same as plain text, to be kept or sent: lines as they are, words between marks of their own. */
export function recordAsText(title: string, parts: readonly Part[]): string {
  const blocks = parts.map(({ heading, entries }) =>
    [
      heading.toUpperCase(),
      ...entries.map(({ lines, words }) => [...lines, ...(words ? ['', words] : [])].join('\n')),
    ].join('\n\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}
