import { z } from 'zod';
import { tick } from '@/lib/acts/fields';
import { TONE_ASKED } from './findings';
import { SWITCHABLE, type Switchable } from './things';

/** The field of a composer's form that says what its letter is for. */
export const toneAsked = z.enum(TONE_ASKED).default('ask');

/** From a finding: say this kind no more. */
export const quietToneInput = z.object({ kind: z.enum(SWITCHABLE as [Switchable, ...Switchable[]]) });

const ticks = Object.fromEntries(SWITCHABLE.map((kind) => [kind, tick])) as Record<Switchable, typeof tick>;

/** Under Settings: what is said is ticked. */
export const toneInput = z.object(ticks);
