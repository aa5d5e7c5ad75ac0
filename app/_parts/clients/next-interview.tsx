import { Icon } from '@/components/icon';
import type { nextInterview } from '@/db/interviews/reads';
import type { CoachScope } from '@/db/scope';
import { interviewTitle, type Reader, whenWords } from '@/lib/interviews/when';
import { clientHref } from './places';

interface NextInterviewProps {
  readonly scope: CoachScope;
  readonly interview: NonNullable<Awaited<ReturnType<typeof nextInterview>>>;
  readonly reader: Reader;
}

/** The interview that comes next, lit: it comes before everything. */
export function NextInterview({ scope, interview, reader }: NextInterviewProps) {
  const { there, mine } = whenWords(interview, reader);
  return (
    <section className="ending stack" aria-labelledby="next-interview">
      <h2 id="next-interview" className="eyebrow row">
        <Icon name="cal" className="ic s" />
        Next interview
      </h2>
      <p>
        <a className="strong" href={clientHref(scope, `/interviews/${interview.id}`)}>
          {interview.organisation}, {interviewTitle(interview)}
        </a>
        <span className="block text-ink-2">{there}</span>
        {mine && <span className="block sm muted">For you that is {mine}</span>}
      </p>
    </section>
  );
}
