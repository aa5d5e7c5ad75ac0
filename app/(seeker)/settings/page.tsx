import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Choices, Field, Tick } from '@/components/field';
import { Form } from '@/components/form';
import { Places } from '@/components/places';
import { read } from '@/db/transaction';
import { countries } from '@/lib/accounts/countries';
import { LOCALES, preferencesOf } from '@/lib/accounts/preferences';
import { COOL_DOWN_WORDS } from '@/lib/listening/rules';
import { NUDGE_AFTER } from '@/lib/requests/nudge';
import { dayIn, dayInWords } from '@/lib/time/days';
import { zonesToChoose } from '@/lib/time/zones';
import { saveSettings } from './actions';
import { ToneSettings } from './tone-settings';

export const metadata: Metadata = { title: 'Settings' };

const THEMES = [
  { value: 'system', label: 'As this device has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const UNDO = [
  { value: '10', label: '10 seconds' },
  { value: '30', label: '30 seconds' },
  { value: '0', label: 'Until I close it' },
];
const ELSEWHERE = [
  ['/stages', 'Stages', 'What the columns of your board are called'],
  ['/account/devices', 'Where you are signed in', 'Devices, and how to end one that is lost'],
  ['/account/second-factor', 'Second step', 'A code of your phone besides the password'],
  ['/account', 'Account', 'Address, password, passkeys'],
] as const;
const ADVANCED = [
  ['/settings/mail', 'Sending from here', 'A mail server for your letters; nothing needs it'],
] as const;

export default seekerPage(async (scope) => {
  const { session } = await read(scope, () => ({}));
  const chosen = preferencesOf(session.preferences);
  const today = dayIn(session.timeZone, new Date());
  return (
    <main id="main" className="page flow stack-l">
      <h1>Settings</h1>
      <Form action={saveSettings} actId={newId()} submit="Save" done="Saved.">
        <Field
          name="name"
          label="Your name"
          hint="As you sign your letters."
          initial={session.name}
          autoComplete="name"
        />
        <Field
          name="timeZone"
          label="Time zone"
          hint="Decides what “today” and “next morning” are."
          initial={session.timeZone}
          choices={zonesToChoose(session.timeZone)}
        />
        <Field
          name="locale"
          label="Language of dates"
          initial={session.locale}
          choices={Object.entries(LOCALES).map(([value, name]) => ({
            value,
            label: `${name}: ${dayInWords(today, '', value)}`,
          }))}
        />
        <Field
          name="country"
          label="Country (optional)"
          hint="Rights and free advice differ by country."
          initial={session.country}
          choices={[
            { value: '', label: 'Not said' },
            ...countries().map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <Choices name="theme" label="Theme" initial={chosen.theme} choices={THEMES} />
        <Choices name="undoSeconds" label="“Undo” stays for" initial={chosen.undoSeconds} choices={UNDO} />
        <Field
          name="nudgeAfter"
          label="One reminder is offered after"
          hint="When you asked for feedback and nothing came. Never a second one."
          initial={chosen.nudgeAfter}
          choices={NUDGE_AFTER.map((value) => ({ value, label: `${value} days` }))}
        />
        <Tick
          name="variedWording"
          label="Varied wording"
          hint="Off: the same situation is always met with the same words."
          initial={chosen.variedWording}
        />
        <Tick
          name="neutralTitles"
          label="Neutral window titles"
          hint="The title of each window is only “Onward”. Letters from Onward never speak of your search, either way."
          initial={chosen.neutralTitles}
        />
        <Choices
          name="coolDown"
          label="After a call, no answer is asked of you"
          hint="What was said has time to settle. You can always say that you are ready before."
          initial={chosen.coolDown}
          choices={Object.entries(COOL_DOWN_WORDS).map(([value, label]) => ({ value, label }))}
        />
        <Tick
          name="listeningClock"
          label="Show how long a call has been"
          hint="In whole minutes, while you listen."
          initial={chosen.listeningClock}
        />
      </Form>
      <ToneSettings off={chosen.toneOff} />
      <section>
        <h2 className="sec-head">Elsewhere</h2>
        <Places places={ELSEWHERE} />
      </section>
      <section>
        <h2 className="sec-head">Advanced</h2>
        <Places places={ADVANCED} />
      </section>
    </main>
  );
});
