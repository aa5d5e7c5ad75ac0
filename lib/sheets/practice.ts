import { DOCUMENT_KIND_WORDS } from '@/lib/documents/rules';
import { GROUP_WORDS, PRACTICE_WORDS, REPEAT_WORDS } from '@/lib/practice/rules';
import { bankQuestion } from '@/lib/questions/bank';
import { QUESTION_KIND_WORDS } from '@/lib/questions/rules';
import { WENT_WORDS } from '@/lib/rehearsals/rules';
import { SKILL_WORDS } from '@/lib/skills/rules';
import { builtInOf, RELATION_WORDS, WORDING_WORDS } from '@/lib/templates/rules';
import { daysIn } from '@/lib/time/days';
import { type Column, day, id, inWords, made, many, plain, type Sheet, time } from './columns';

const bankWords = (key: unknown, own: unknown) =>
  typeof own === 'string' ? own : (bankQuestion(typeof key === 'string' ? key : null)?.text ?? null);

/** A question in its owner's words, else in the bank's. @param path to the question, with its last dot. */
const question = (heading: string, path = ''): Column =>
  made(heading, [`${path}key`, `${path}text`], ([key, own]) => bankWords(key, own));

/** What it may be for: one application, an interview, or a concern that somebody there had. */
const PRACTICE_IS_FOR = ['application', 'interview.application', 'concern.feedback.application'];

/** What is worked on: practice, stories, rehearsals, and what one sends. */
export const PRACTICE_SHEETS: readonly Sheet[] = [
  {
    name: 'practice',
    table: 'practiceItems',
    title: 'Practice',
    about: 'Things to do, and what each is for.',
    bin: PRACTICE_IS_FOR,
    columns: [
      plain('What', 'title'),
      inWords('Kind', 'kind', PRACTICE_WORDS),
      inWords('Part of', 'group', GROUP_WORDS),
      inWords('Skill', 'skill', SKILL_WORDS),
      plain('For the concern', 'concern.quote'),
      plain('For the application', 'application.role'),
      plain('For the resume', 'document.name'),
      plain('Notes', 'notes'),
      plain('Minutes', 'minutes'),
      plain('Due on', 'dueOn'),
      inWords('Repeats', 'repeat', REPEAT_WORDS),
      plain('Until', 'repeatUntil'),
      many('Done on', 'practiceDone', 'itemId', 'doneOn'),
      plain('Given by', 'assignedName'),
      day('Put away on', 'archivedAt'),
      day('Added on', 'createdAt'),
      id(),
      id('Concern id', 'concernId'),
      id('Interview id', 'interviewId'),
    ],
  },
  {
    name: 'practice-done',
    table: 'practiceDone',
    title: 'Practice done',
    about: 'Each time that you ticked something off.',
    bin: ['interview.application', ...PRACTICE_IS_FOR.map((way) => `item.${way}`)],
    columns: [
      made('Day', ['doneOn', 'at'], ([on, at], zone) =>
        typeof on === 'string' ? on : day('', '').write([at], zone),
      ),
      plain('What', 'item.title'),
      inWords('Skill', 'item.skill', SKILL_WORDS),
      id('Practice id', 'itemId'),
      id('Interview id', 'interviewId'),
      id(),
    ],
  },
  {
    name: 'stories',
    table: 'stories',
    title: 'Stories',
    about: 'Situation, task, action, result.',
    isLong: true,
    columns: [
      plain('Title', 'title'),
      plain('In free words', 'text'),
      plain('Situation', 'situation'),
      plain('Task', 'task'),
      plain('Action', 'action'),
      plain('Result', 'result'),
      made('Skills', ['skills'], ([skills]) =>
        (skills as (keyof typeof SKILL_WORDS)[]).map((skill) => SKILL_WORDS[skill]).join(', '),
      ),
      many('Themes', 'storyThemes', 'storyId', 'theme.name'),
      many(
        'What they liked, that it shows',
        'storyStrengths',
        'storyId',
        'strength.quote',
        'strength.feedback.application',
      ),
      day('Added on', 'createdAt'),
      id(),
    ],
  },
  {
    name: 'questions',
    table: 'questions',
    title: 'Interview questions',
    about: 'Yours, and those of the bank that you kept something about.',
    columns: [
      question('Question'),
      inWords('Kind', 'kind', QUESTION_KIND_WORDS),
      inWords('Skill', 'skill', SKILL_WORDS),
      plain('Tags', 'tags'),
      plain('Notes', 'notes'),
      many('Stories for it', 'questionStories', 'questionId', 'story.title'),
      made(
        'Asked in interviews on',
        [
          {
            of: 'questionMeetings',
            by: 'questionId',
            value: 'interview.startsAt',
            bin: 'interview.application',
          },
        ],
        ([moments], zone) =>
          Array.isArray(moments) ? moments.map((at) => daysIn(zone)(new Date(at))).join(', ') : null,
      ),
      day('A favourite since', 'favouriteAt'),
      day('Put away on', 'archivedAt'),
      plain('Key of the bank', 'key'),
      id(),
    ],
  },
  {
    name: 'rehearsals',
    table: 'rehearsals',
    title: 'Rehearsals',
    about: 'Each question you said aloud, and how it went.',
    isLong: true,
    columns: [
      question('Question', 'question.'),
      time('When', 'endedAt'),
      inWords('How it went', 'went', WENT_WORDS),
      plain('Seconds', 'seconds'),
      plain('Words', 'words'),
      plain('With the story', 'story.title'),
      plain('Notes', 'notes'),
      plain('Keep', 'keepOne'),
      plain('Change', 'changeOne'),
      many(
        'For the practice',
        'rehearsalItems',
        'rehearsalId',
        'item.title',
        PRACTICE_IS_FOR.map((way) => `item.${way}`),
      ),
      id(),
      id('Question id', 'questionId'),
    ],
  },
  {
    name: 'say-again',
    table: 'rehearsalSchedules',
    title: 'When to say it again',
    about: 'When each question is worth another rehearsal.',
    columns: [
      question('Question', 'question.'),
      time('Due', 'dueAt'),
      time('Last', 'lastAt'),
      plain('Times', 'times'),
      plain('Lapses', 'lapses'),
      plain('Stability', 'stability'),
      plain('Difficulty', 'difficulty'),
      id('Question id', 'questionId'),
    ],
  },
  {
    name: 'ratings',
    table: 'ratings',
    title: 'Ratings',
    about: 'How you, or your coach, saw each skill.',
    bin: 'interview.application',
    columns: [
      inWords('Skill', 'skill', SKILL_WORDS),
      plain('Rating', 'rating'),
      time('When', 'ratedAt'),
      inWords('Whose', 'raterKind', { self: 'Mine', coach: 'My coach’s' }),
      plain('Coach', 'raterName'),
      plain('Note', 'note'),
      day('Taken back on', 'takenBackAt'),
      id('Interview id', 'interviewId'),
      id('Rehearsal id', 'rehearsalId'),
      id(),
    ],
  },
  {
    name: 'resumes',
    table: 'documents',
    title: 'Resumes and what else you send',
    about: 'Every version as text. Files come with the one file of everything.',
    isLong: true,
    columns: [
      plain('Name', 'name'),
      inWords('Kind', 'kind', DOCUMENT_KIND_WORDS),
      plain('For the role', 'targetRole'),
      plain('Note', 'note'),
      inWords('Written as', 'format', { markdown: 'Text', pdf: 'PDF', docx: 'Word' }),
      plain('Made from', 'previous.name'),
      many('File', 'documentFiles', 'documentId', 'name'),
      many('Sent for', 'applicationDocuments', 'documentId', 'application.role', 'application'),
      day('Put away on', 'archivedAt'),
      day('Added on', 'createdAt'),
      id(),
      plain('Text', 'text'),
    ],
  },
  {
    name: 'sent-with',
    table: 'applicationDocuments',
    title: 'What went where',
    about: 'Which version went with which application.',
    bin: 'application',
    columns: [
      plain('Organisation', 'application.organisation.name'),
      plain('Role', 'application.role'),
      plain('What', 'document.name'),
      plain('Sent on', 'sentOn'),
      id('Application id', 'applicationId'),
      id('Resume id', 'documentId'),
    ],
  },
  {
    name: 'templates',
    table: 'templates',
    title: 'Your texts',
    about: 'Letters you changed or wrote yourself.',
    columns: [
      made('Name', ['key', 'name'], ([key, name]) => {
        const wording = builtInOf(String(key))?.wording;
        return (name as string) || (wording ? WORDING_WORDS[wording] : (key as string));
      }),
      inWords('To', 'relation', { ...RELATION_WORDS }),
      inWords('How', 'channel'),
      plain('Subject', 'subject'),
      plain('Text', 'text'),
      day('Put away on', 'putAwayAt'),
      id(),
    ],
  },
  {
    name: 'earlier-texts',
    table: 'templateVersions',
    title: 'How your texts read before',
    about: 'Each text as it was before you saved it again.',
    columns: [
      inWords('To', 'template.relation', { ...RELATION_WORDS }),
      plain('Name', 'template.name'),
      plain('Version', 'n'),
      plain('Subject', 'subject'),
      plain('Text', 'text'),
      time('Saved', 'createdAt'),
      id('Text id', 'templateId'),
    ],
  },
];
