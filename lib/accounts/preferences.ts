import { z } from 'zod';
import { COOL_DOWNS, HEARD_BY } from '@/lib/listening/rules';
import { NUDGE_AFTER } from '@/lib/requests/nudge';
import { offIn } from '@/lib/tone/things';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How many seconds “Undo” stays; `0`: until it is closed. */
export const UNDO_SECONDS = ['10', '30', '0'] as const;

const known = z.object({
  theme: z.enum(THEMES).catch('system'),
  /** Several ways of saying the same; off for whoever wants the same words each time. */
  variedWording: z.boolean().catch(true),
  undoSeconds: z.enum(UNDO_SECONDS).catch('10'),
  /** The window's title names no page, for whoever is looking over a shoulder. */
  neutralTitles: z.boolean().catch(false),
  /** Days of silence after which one reminder of a question is offered. */
  nudgeAfter: z.enum(NUDGE_AFTER).catch('10'),
  /** How somebody told something the last time, and whether the page shows how long it has been. */
  heardBy: z.enum(HEARD_BY).catch('call'),
  listeningClock: z.boolean().catch(true),
  /** How long after a talk nothing is offered to answer with. */
  coolDown: z.enum(COOL_DOWNS).catch('tomorrow'),
  /** What the tone check is to say no more. */
  toneOff: z.array(z.unknown()).catch([]).transform(offIn),
});
export type Preferences = z.output<typeof known>;

/** What somebody chose, out of what is kept; whatever is missing, or of an older making, is as nobody chose. */
export const preferencesOf = (kept: unknown): Preferences => known.parse({ ...(kept as object) });

/** Ways to write a date, each in the words of its own. */
export const LOCALES = {
  'en-GB': 'English, day first',
  'en-US': 'English, month first',
  'cs-CZ': 'čeština',
  'da-DK': 'dansk',
  'de-DE': 'Deutsch',
  'es-ES': 'español',
  'fr-FR': 'français',
  'it-IT': 'italiano',
  'nl-NL': 'Nederlands',
  'pl-PL': 'polski',
  'pt-PT': 'português',
  'ro-RO': 'română',
  'sv-SE': 'svenska',
  'tr-TR': 'Türkçe',
  'uk-UA': 'українська',
} as const;
export type Locale = keyof typeof LOCALES;
