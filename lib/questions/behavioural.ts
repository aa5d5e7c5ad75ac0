import { PRESSURE } from './behavioural-pressure';
import { TOGETHER } from './behavioural-together';
import { ofKind } from './rules';

const show = ofKind('behavioural', { skill: 'presentation' });
const begin = ofKind('behavioural', { skill: 'proactivity' });

const PRESENTATION = [
  show(
    'explained-it',
    'Tell me about a time you explained something difficult to somebody outside your field.',
    'Can people who are not like you follow you?',
    'Who they were, what they needed to do with it, the picture or example you chose, and how you knew they had it.',
    { tags: ['customers'], themes: ['clarity', 'examples'], isCommon: true },
  ),
  show(
    'to-a-room',
    'Tell me about a time you presented to a group.',
    'How do you prepare, and what do you leave out?',
    'What you wanted them to do afterwards, the one message, what you cut, and what happened. Written or signed talks count.',
    { tags: ['panel'], themes: ['presenting', 'structure'] },
  ),
  show(
    'own-part',
    'What was your own part in a success of your team?',
    'Where does “we” end and “I” begin?',
    'The result first, then what you decided or did yourself, then who did the rest. Giving others their due takes nothing from you.',
    { tags: ['teamwork'], themes: ['my-part', 'examples'], isCommon: true },
  ),
  show(
    'by-numbers',
    'Tell me about a time you convinced somebody with facts.',
    'Do you look before you argue?',
    'What they believed, what you found out and how, how you showed it, and what they did then.',
    { tags: ['management'], themes: ['leading', 'structure'] },
  ),
  show(
    'in-short-time',
    'Tell me about a time you had five minutes to make a point.',
    'Do you know what matters?',
    'What you put first, what you left out, and whether they asked for more.',
    { tags: ['deadlines', 'panel'], themes: ['length', 'structure'] },
  ),
  show(
    'written-work',
    'Tell me about something you wrote that made a difference.',
    'Can you write for whoever reads it?',
    'Who read it, what they did because of it, and what you changed between the first draft and the last.',
    { tags: ['quality'], themes: ['presenting', 'clarity'] },
  ),
  show(
    'put-in-order',
    'Tell me about a time you brought order into something.',
    'How do you think when there is a mess?',
    'What it looked like before, the first thing you sorted by, and what became easier for whom.',
    { tags: ['quality'], themes: ['structure'] },
  ),
];

const PROACTIVITY = [
  begin(
    'began-it',
    'Tell me about something you began without being asked.',
    'Do you see what is needed?',
    'What you noticed, whom you asked first, the smallest version you tried, and what is left of it today.',
    { tags: ['change'], themes: ['initiative', 'examples'], isCommon: true },
  ),
  begin(
    'made-it-better',
    'Tell me about a way of working that you improved.',
    'Do you leave things better?',
    'How long it took before and after, or how often it failed. Then what you changed, and how you brought the others along.',
    { tags: ['change', 'quality'], themes: ['initiative', 'leading'], isCommon: true },
  ),
  begin(
    'learned-fast',
    'Tell me about a time you had to learn something quickly.',
    'How long until you are of use?',
    'What you had to be able to do by when, whom or what you learned from, and the first thing you did with it.',
    { tags: ['graduate', 'changing fields'], themes: ['technical', 'experience'], isCommon: true },
  ),
  begin(
    'saw-it-coming',
    'Tell me about a problem you saw before others did.',
    'Do you look ahead, and do you speak up?',
    'What you saw, whom you told and how, what they did, and what happened. Being late with it, and learning from that, is a story too.',
    { tags: ['quality'], themes: ['initiative', 'listening'] },
  ),
  begin(
    'idea-refused',
    'Tell me about an idea of yours that was turned down.',
    'What do you do with a no?',
    'The idea in a sentence, why they said no in their words, what you did next. Working well with the decision is a good ending.',
    { tags: ['management'], themes: ['initiative', 'pushback'] },
  ),
  begin(
    'little-to-go-on',
    'Tell me about a task you were given with hardly any instructions.',
    'Can you begin without a map?',
    'What you asked, what you decided yourself, when you showed somebody the first bit.',
    { tags: ['graduate'], themes: ['initiative', 'thinking-aloud'] },
  ),
  begin(
    'hard-to-reach',
    'Tell me about a goal that was hard to reach.',
    'What do you do in the middle, when it stops being new?',
    'How far away it was, the point at which you changed course, and where you ended up, reached or not.',
    { tags: ['deadlines'], themes: ['examples', 'initiative'] },
  ),
  begin(
    'found-out-why',
    'Tell me about a time you found out what was really behind a problem.',
    'Do you stop at the first answer?',
    'What everybody thought, the question you asked, what you found, and what was done about it.',
    { tags: ['quality', 'customers'], themes: ['thinking-aloud', 'technical'] },
  ),
];

/** Something one did: questions that want a story. */
export const BEHAVIOURAL = [...PRESENTATION, ...PROACTIVITY, ...PRESSURE, ...TOGETHER];
