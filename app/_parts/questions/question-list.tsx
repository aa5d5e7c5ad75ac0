import type { Question } from '@/lib/questions/merged';

/** Questions, each with what one has had to do with it. */
export const QuestionList = ({ questions }: { questions: readonly Question[] }) => (
  <ul className="list">
    {questions.map((one) => (
      <li key={one.ref}>
        <a href={`/questions/${one.ref}`}>{one.text}</a>
        {wordsOf(one) && <p className="sm muted">{wordsOf(one)}</p>}
      </li>
    ))}
  </ul>
);

const wordsOf = ({ isFavourite, isOwn, met, stories, times }: Question): string =>
  [
    isFavourite && 'Favourite',
    isOwn && 'Your own',
    met > 0 && (met === 1 ? 'Met in an interview' : `Met in ${met} interviews`),
    stories > 0 && (stories === 1 ? 'One story' : `${stories} stories`),
    times > 0 && (times === 1 ? 'Rehearsed once' : `Rehearsed ${times} times`),
  ]
    .filter(Boolean)
    .join(' · ');
