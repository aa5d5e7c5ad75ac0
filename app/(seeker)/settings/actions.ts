'use server';
import { chooseTone, editSettings, quietTone as quiet } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { settingsInput } from '@/lib/accounts/input';
import { quietToneInput, toneInput } from '@/lib/tone/input';
import { SWITCHABLE } from '@/lib/tone/things';
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

/** What the tone check says: whatever is not ticked, it says no more. */
export const saveTone = seekerAction('settings.tone', toneInput, ({ scope, act, input }) =>
  write(scope, act, (tx) =>
    chooseTone(
      tx,
      SWITCHABLE.filter((kind) => !input[kind]),
    ),
  ),
);

/** From a finding itself: say this no more. */
export const quietTone = seekerAction('settings.quiet-tone', quietToneInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => quiet(tx, input.kind)),
);
