'use client';
import { useRef, useState } from 'react';
import { Choices, Field } from '@/components/field';
import { RECOGNISE_WORDS } from '@/lib/feedback/rules';
import { themeCue } from '@/lib/feedback/theme-cues';

interface Theme {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A doubt in their words; the theme is suggested from them as one types, and the seeker has the last word. */
export function ConcernFields({ themes }: { themes: readonly Theme[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [suggested, setSuggested] = useState<Theme & { words: string }>();
  const chosen = useRef(false);
  const suggest = (words: string) => {
    const cue = themeCue(words);
    const theme = themes.find((one) => one.key === cue?.key);
    const select = box.current?.querySelector<HTMLSelectElement>('select[name=themeId]');
    if (!cue || !theme || !select || chosen.current) return;
    select.value = theme.id;
    setSuggested({ ...theme, words: cue.words });
  };
  return (
    <div
      ref={box}
      className="form"
      onInput={(event) => {
        const field = event.target as HTMLInputElement | HTMLSelectElement;
        if (field.name === 'quote') suggest(field.value);
        if (field.name === 'themeId') {
          chosen.current = true;
          setSuggested(undefined);
        }
      }}
    >
      <Field
        name="quote"
        label="The doubt"
        hint="In their words, or as near as you can."
        type="area"
        rows={2}
        look="words"
      />
      <Field
        name="themeId"
        label="What is it about?"
        hint={
          suggested
            ? `“${suggested.words}” points to “${suggested.name}”. Change it if it is something else.`
            : 'It may stay open; then it is asked another day.'
        }
        choices={[
          { value: '', label: 'Not decided' },
          ...themes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Choices
        name="recognise"
        label="How much of it do you recognise? (optional)"
        choices={RECOGNISE_WORDS.map((label, at) => ({ value: String(at + 1), label }))}
      />
    </div>
  );
}
