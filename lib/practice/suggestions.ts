import type { PracticeKind } from './rules';

export interface Suggestion {
  readonly title: string;
  readonly kind: PracticeKind;
}

/** One first thing to do about each built-in theme: small, and done in one sitting. */
const BY_THEME = new Map<string, Suggestion>(
  Object.entries({
    structure: { title: 'Tell one answer aloud: result first, then how', kind: 'interview' },
    length: { title: 'Time three answers; bring each to two minutes', kind: 'interview' },
    examples: { title: 'Write one story with a number in it, and say it aloud', kind: 'interview' },
    'my-part': { title: 'Rewrite one story with “I” wherever I did it', kind: 'interview' },
    clarity: { title: 'Explain my last project to somebody outside the field', kind: 'interview' },
    listening: { title: 'Answer five questions, repeating each in my words first', kind: 'interview' },
    nerves: { title: 'Say the first two minutes aloud, slowly, three times', kind: 'interview' },
    pushback: { title: 'Write and say one answer to the question I dread', kind: 'interview' },
    motivation: { title: 'Write three sentences: why this work, why there, why now', kind: 'interview' },
    research: { title: 'Read one organisation’s last report; note two questions', kind: 'interview' },
    initiative: { title: 'Write one story of something I began unasked', kind: 'interview' },
    experience: { title: 'Put the nearest thing I have done at the top of my resume', kind: 'resume' },
    technical: { title: 'Choose one gap, and spend an hour on it', kind: 'search' },
    presenting: { title: 'Cut one set of slides to five, and show it to somebody', kind: 'interview' },
    application: { title: 'Put one thing I told them at the top of my resume', kind: 'resume' },
    'thinking-aloud': { title: 'Solve one small task aloud, with a timer at ten minutes', kind: 'interview' },
    'working-together': {
      title: 'Write one story of working something out with somebody',
      kind: 'interview',
    },
    leading: {
      title: 'Write one story in which somebody changed their mind because of me',
      kind: 'interview',
    },
    'questions-asked': { title: 'Write three questions for the end of an interview', kind: 'interview' },
    terms: {
      title: 'Write down what I need of pay, place and start, and where I could give way',
      kind: 'search',
    },
    seniority: { title: 'Mark in three adverts what the level really asks for', kind: 'search' },
  }),
);

const OTHERWISE: Suggestion = {
  title: 'Write down one thing to do differently, and try it aloud',
  kind: 'interview',
};

/** What to do first about a concern. `themeKey` is a built-in theme's; any other gets a general one. */
export const suggestionFor = (themeKey: string | null): Suggestion =>
  BY_THEME.get(themeKey ?? '') ?? OTHERWISE;
