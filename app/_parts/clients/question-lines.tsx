import type { Question } from '@/lib/questions/merged';

interface QuestionLinesProps {
  readonly questions: readonly Question[];
  /** What comes before a question's address. */
  readonly question: string;
}

/** Questions, each with what the client has had to do with it. */
export const QuestionLines = ({ questions, question }: QuestionLinesProps) => (
  <ul className="list">
    {questions.map((one) => (
      <li key={one.ref}>
        <a href={`${question}/${one.ref}`}>{one.text}</a>
        <p className="sm muted">{wordsOf(one)}</p>
      </li>
    ))}
  </ul>
);

const wordsOf = ({ isFavourite, isOwn, met, stories, times }: Question): string =>
  [
    isFavourite && 'Favourite',
    isOwn && 'Their own',
    met > 0 && (met === 1 ? 'Met in an interview' : `Met in ${met} interviews`),
    stories > 0 && (stories === 1 ? 'One story' : `${stories} stories`),
    times > 0 && (times === 1 ? 'Rehearsed once' : `Rehearsed ${times} times`),
  ]
    .filter(Boolean)
    .join(' · ');
