import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';
import { SKILLS } from '@/lib/skills/rules';

const named = { name: line('The name', 60), skill: z.enum(['', ...SKILLS]).default('') };

export const newThemeInput = z.object({ ...named });
export const themeInput = z.object({ ...seen, ...named });
export const mergeThemeInput = z.object({ ...seen, intoId: z.uuid('Choose the theme that it is one with.') });
export const partThemeInput = z.object({ themeId: z.uuid() });

export type NewTheme = z.output<typeof newThemeInput>;
export type ChangedTheme = z.output<typeof themeInput>;
export type MergedTheme = z.output<typeof mergeThemeInput>;
