'use server';
import { addTheme, changeTheme, mergeThemes, partTheme } from '@/db/themes/writes';
import { write } from '@/db/transaction';
import { mergeThemeInput, newThemeInput, partThemeInput, themeInput } from '@/lib/themes/input';
import { seekerAction } from '@/server/action';

export const add = seekerAction('theme.add', newThemeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addTheme(tx, input)),
);

export const change = seekerAction('theme.change', themeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => changeTheme(tx, input)),
);

export const makeOne = seekerAction('theme.merge', mergeThemeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => mergeThemes(tx, input)),
);

export const part = seekerAction('theme.part', partThemeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => partTheme(tx, input.themeId)),
);
