import { z } from 'zod';
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
