'use server';
import { editSettings } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { settingsInput } from '@/lib/accounts/input';
import { seekerAction } from '@/server/action';
import { setLook } from '@/server/look';

export const saveSettings = seekerAction('settings.edit', settingsInput, async ({ scope, act, input }) => {
  const { name, timeZone, locale, country, ...preferences } = input;
  const saved = await write(scope, act, (tx) =>
    editSettings(tx, { name, timeZone, locale, country, preferences }),
  );
  if (saved.ok) await setLook(preferences);
  return saved;
});
