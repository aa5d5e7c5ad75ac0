import { LEAST_ANSWERED } from './concerns';
import { LEAST_FINAL } from './forecast';
import { LEAST_KNOWN } from './rates';
import { LEAST_REPLIES } from './reply-time';
import { LEAST_STAYS } from './stage-time';

export const FIGURES = [
  'steps',
  'flow',
  'rates',
  'groups',
  'reply-time',
  'stage-time',
  'concerns',
  'skills',
  'forecast',
] as const;
export type Figure = (typeof FIGURES)[number];

export interface Method {
  /** What it counts and what it leaves out. */
  readonly counts: string;
  /** How the figure comes of that. */
  readonly how: string;
  /** From how many rows on it is a figure and not a sentence. */
  readonly least: string;
  /** Where the method comes from; null for what is plainly counted. */
  readonly source: string | null;
}

const BETA =
  'Brown, Cai and DasGupta (2001), “Interval Estimation for a Binomial Proportion”, Statistical Science 16(2), 101–133.';
const SURVIVAL =
  'Kaplan and Meier (1958), “Nonparametric Estimation from Incomplete Observations”, JASA 53, 457–481, with the variance of Greenwood (1926); of the median, Brookmeyer and Crowley (1982), Biometrics 38, 29–41.';

const LEFT_OUT =
  'Left out, and counted beside it: where they probably had someone, roles they cancelled, and what should not count.';

/** "How this is worked out", in a reader's words. */
export const METHODS: Record<Figure, Method> = {
  steps: {
    counts: 'Everything done that was in your own hands, by kind.',
    how: 'Plain counts. They only ever go up.',
    least: 'It begins with the first.',
    source: null,
  },
  flow: {
    counts: 'Every application, however it ended.',
    how: 'Each goes forward through the stages it reached and ends in the furthest, so that what comes into a stage goes out of it or stands there still.',
    least: 'It begins with the first.',
    source: null,
  },
  rates: {
    counts: `Applications whose fate at a step is known: they went on, or ended there. A test or a first call counts as a conversation. Silent ones count for nothing until you close them as “no reply”; what you withdrew or turned down is out at that step. ${LEFT_OUT}`,
    how: 'Of n known, k went on. The range holds the rates that fit these counts: 95 % of a beta distribution with k + ½ and n − k + ½ (Jeffreys’ prior), as much cut off below as above.',
    least: `A rate has ${LEAST_KNOWN} known fates or more.`,
    source: BETA,
  },
  groups: {
    counts: 'The same rates, for each source, resume version, kind of role or month.',
    how: 'Where two ranges overlap, the two may be the same, and it says so; also where they would if nothing open in the higher one went on. Of many groups, one or other stands out by chance. Titles are one kind by fixed rules, which you can correct.',
    least: `A group has ${LEAST_KNOWN} known fates or more.`,
    source: BETA,
  },
  'reply-time': {
    counts: `Everything that was sent. A reply is the first stage after sending, or a “no”. ${LEFT_OUT}`,
    how: 'Silent ones count as waiting for as long as they have (Kaplan and Meier’s estimate), so that last week’s quick answers don’t make it look short. The range is Greenwood’s, 95 %. “Most” are four in five of those that are answered at all.',
    least: `It shows from ${LEAST_REPLIES} replies.`,
    source: SURVIVAL,
  },
  'stage-time': {
    counts: `Every stay in stages of one kind. ${LEFT_OUT}`,
    how: 'As for replies: what stands there still counts as lasting at least so long. By when a quarter, half and three quarters were over.',
    least: `It shows from ${LEAST_STAYS} stays that are over.`,
    source: SURVIVAL,
  },
  concerns: {
    counts:
      'Every “no” that somebody explained; guesses and machines’ reports are no explanation. Where they probably had someone, and what should not count, is left out.',
    how: 'In how many of them a theme was named, each “no” once. The range is Wilson’s, 95 %.',
    least: `It has ${LEAST_ANSWERED} answers or more.`,
    source:
      'Wilson (1927), “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22, 209–212; as method 3 of Newcombe (1998), Statistics in Medicine 17, 857–872.',
  },
  skills: {
    counts: 'Every rating that stands, yours and a coach’s apart. Those that were taken back are left out.',
    how: 'Points as they were given, from 1 to 5, on the day they were given. Nothing is smoothed, and no mean is taken of what you and a coach see.',
    least: 'It begins with the first; from the second on there is a picture.',
    source: null,
  },
  forecast: {
    counts: 'The three rates between sending and an offer.',
    how: 'The rates that fit are multiplied, each as often as it fits, and from that comes how many applications it takes to the next offer: half of all futures need fewer than the number named, and eight in ten lie in the range. It takes the next ones to be like those so far.',
    least: `Only when you ask, not within 72 hours of a “no”, and with one offer or ${LEAST_FINAL} decided final stages behind it.`,
    source:
      'The beta distributions of the rates (see there); what follows from their product is worked out by Gauss and Legendre’s quadrature, and checked against simulation.',
  },
};
