/** What to do in the room about each built-in theme: one act, in as few words as one can take along. */
const DO_OF_THEME = new Map<string, string>(
  Object.entries({
    structure: 'Open with the result, then how',
    length: 'Two minutes an answer, then ask if they want more',
    presenting: 'One point a slide; say it first',
    application: 'Bring the thing your resume leaves out',
    examples: 'Give one thing that happened, and what came of it',
    'my-part': 'Say “I” wherever it was you',
    clarity: 'Say it as you would to somebody outside the field',
    listening: 'Repeat the question in your own words first',
    'thinking-aloud': 'Say each step as you take it',
    'working-together': 'Name who you worked it out with, and how',
    leading: 'Tell of one person who changed their mind, and why',
    nerves: 'Take a moment before each answer; you may ask for one',
    pushback: 'Ask what they mean, then answer that',
    motivation: 'Say why this work, why there, why now',
    research: 'Ask about one thing of theirs you have read',
    initiative: 'Tell of one thing you began unasked',
    'questions-asked': 'Keep two questions for the end',
    experience: 'Begin with the nearest thing you have done',
    technical: 'Say what you know, and how you would find out the rest',
    seniority: 'Tell of one decision that was yours',
    terms: 'Know what you need, and where you could give way',
  }),
);

/** What to do about a built-in theme; undefined for a theme of one's own, or none. */
export const doOf = (themeKey: string | null): string | undefined => DO_OF_THEME.get(themeKey ?? '');
