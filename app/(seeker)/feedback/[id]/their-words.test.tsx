import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { Concern, Feedback } from '@/db/feedback/reads';
import { vagueIn } from '@/lib/clarifications/vague';
import { apartCues } from '@/lib/feedback/apart-cues';
import type { Quiet } from '@/lib/feedback/quiet-hours';
import { ReasonCues } from '../../rejections/[id]/reason-cues';
import { ApartOffer } from './apart-offer';
import { Decide } from './decide';
import { TheirWords } from './their-words';
import { Unclear } from './unclear';

// What a form does is the server's: here it only has to be there.
vi.mock('../actions', () => ({
  foldAway: vi.fn(),
  decideOn: vi.fn(),
  sayWhatAbout: vi.fn(),
  keepItApart: vi.fn(),
  letItCount: vi.fn(),
}));
vi.mock('../../rejections/actions', () => ({ sayOfReason: vi.fn() }));
vi.mock('@/components/form', () => ({
  Form: ({ submit, children }: { submit?: string; children?: React.ReactNode }) => (
    <div>
      {children}
      {submit}
    </div>
  ),
  Submit: ({ children }: { children: React.ReactNode }) => <b>{children}</b>,
}));
vi.mock('@/components/field', () => ({ Field: ({ label }: { label: string }) => <i>{label}</i> }));

const HARD = 'Your answers were hard to follow.';
/** What is in sight before anything is unfolded: without all that lies in a closed fold. */
const inSight = (html: string) => {
  let left = html;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/<details>(?:(?!<details)[\s\S])*?<\/details>/, '');
  }
  return left;
};
const words = (quiet: Quiet | null, readOnceAt: string | null = null, text = HARD) =>
  renderToStaticMarkup(
    <TheirWords said={{ id: 'f', words: text, readOnceAt }} from="Daniel, yesterday" quiet={quiet}>
      <p>Mark it</p>
    </TheirWords>,
  );
const doubt = (decision: Concern['decision'], quiet: Quiet | null) =>
  renderToStaticMarkup(
    <ol>
      <Decide
        concern={{ id: 'c', version: 1, quote: HARD, decision, theme: 'Structure', items: 0 } as Concern}
        themes={[]}
        today="2026-01-12"
        nextInterviewId={null}
        quiet={quiet}
      />
    </ol>,
  );

describe('their words', () => {
  test('stand open for the first reading, and are folded after it', () => {
    expect(inSight(words(null))).toContain(HARD);
    expect(inSight(words(null, '2026-01-12T10:00:00Z'))).not.toContain(HARD);
  });

  test.each(['late', 'eve'] as const)('are folded, and one press away, when it is %s', (quiet) => {
    const html = words(quiet);
    expect(inSight(html)).not.toContain(HARD);
    expect(inSight(html)).toMatch(/one press away/);
    expect(html).toContain(HARD);
  });

  test('in another language say what is read in English only', () => {
    const german = 'Wir haben uns leider nicht für Sie entschieden, und die Bewerbung war gut.';
    expect(words(null, null, german)).toContain('This seems to be in German');
    expect(words(null)).not.toContain('This seems to be');
  });
});

describe('a doubt', () => {
  test('leads with what is done about it, its quote folded, once that is decided', () => {
    expect(inSight(doubt(null, null))).toContain(HARD);
    const decided = doubt('one-opinion', null);
    expect(inSight(decided)).not.toContain(HARD);
    expect(inSight(decided)).toContain('One opinion: set aside');
    expect(decided).toContain(HARD);
  });

  test.each(['late', 'eve'] as const)('is folded when it is %s, and can be decided all the same', (quiet) => {
    expect(inSight(doubt(null, quiet))).not.toContain(HARD);
    expect(inSight(doubt(null, quiet))).toContain('Aim elsewhere');
  });
});

describe('words that are pointed at', () => {
  const old = 'You may be too old for a young team.';
  const offers = (isQuiet: boolean) => ({
    'what may not count': renderToStaticMarkup(
      <ApartOffer feedbackId="f" cues={apartCues(old)} isFolded={isQuiet} />,
    ),
    'the reason in the “no”': renderToStaticMarkup(
      <ReasonCues rejectionId="r" reason={old} heard={[]} quiet={isQuiet ? 'late' : null} />,
    ),
    'what is hard to learn from': renderToStaticMarkup(
      <Unclear
        said={{ id: 'f', isApart: false } as Feedback}
        vague={vagueIn('You were not a good fit.') ?? vagueIn('Another candidate was a stronger candidate.')}
        question={undefined}
        zone="Europe/London"
        locale="en-GB"
        isFolded={isQuiet}
      />,
    ),
  });
  const pointed = /too old|stronger candidate|a good fit/;

  test.each(Object.keys(offers(true)) as (keyof ReturnType<typeof offers>)[])(
    '%s: folded in a quiet hour',
    (which) => {
      expect(inSight(offers(false)[which])).toMatch(pointed);
      const late = offers(true)[which];
      expect(inSight(late)).not.toMatch(pointed);
      expect(late).toMatch(pointed);
      // The offer and what it is about stand all the same.
      expect(inSight(late)).toMatch(/about your age|It does not say/);
    },
  );
});
