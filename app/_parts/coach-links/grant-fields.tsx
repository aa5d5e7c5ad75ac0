'use client';
import { Choices, Field, Tick } from '@/components/field';
import { type Depth, depthOf, depthsOf } from '@/lib/coach-links/depths';
import { type Given, PRESETS, presetOf, SHARED_PARTS } from '@/lib/coach-links/rules';
import { CONTACTS_WORDS, PART_WORDS, PRESET_WORDS } from '@/lib/coach-links/words';

const DEPTH_WORDS: Readonly<Record<Depth, string>> = {
  no: 'Don’t share',
  look: 'Look',
  comment: 'Look and comment',
};

interface Grant {
  /** As it stands; undefined for a new one. */
  readonly given?: Given | undefined;
  readonly clientName?: string | null;
  /** What a coach is called in the sentences here. */
  readonly coach: string;
}

/** What a coach may see: one of three, or part by part; the names of others; and what they call the person. */
export function GrantFields({ given, clientName, coach }: Grant) {
  const parts = given && { ...given, scopes: given.scopes.filter((scope) => scope !== 'contacts') };
  const share = parts && (presetOf(parts) ?? 'exactly');
  return (
    <>
      <Choices
        name="share"
        label={`What may ${coach} see?`}
        initial={share ?? ''}
        choices={[
          ...Object.keys(PRESETS).map((preset) => {
            const [label, about, example] = PRESET_WORDS[preset as keyof typeof PRESETS];
            return { value: preset, label, hint: `${about} For example: ${example}` };
          }),
          { value: 'exactly', label: 'Choose exactly', hint: 'Part by part, below.' },
        ]}
      />
      <div className="exactly form">
        {SHARED_PARTS.map((part) => (
          <Field
            key={part}
            name={part}
            label={PART_WORDS[part].name}
            hint={
              <>
                {PART_WORDS[part].shows} For example: <i>{PART_WORDS[part].example}</i>
              </>
            }
            initial={parts ? depthOf(parts, part) : 'no'}
            choices={depthsOf(part).map((depth) => ({ value: depth, label: DEPTH_WORDS[depth] }))}
          />
        ))}
      </div>
      <Tick
        name="contacts"
        label={CONTACTS_WORDS.name}
        hint={`${CONTACTS_WORDS.shows} Only where your applications are shared.`}
        initial={given?.scopes.includes('contacts') ?? false}
      />
      <Field
        name="clientName"
        label={`What ${coach} calls you`}
        hint="A first name is enough."
        initial={clientName}
        autoComplete="given-name"
      />
    </>
  );
}
