import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { SkillMark } from '@/app/_parts/marks/marks';
import { clientPage } from '@/app/_parts/page/page';
import { listTold } from '@/db/stories/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** What the client did, told so that it can be used as evidence. */
export default clientPage<Props>('stories', async (scope) => {
  const { stories } = await read(scope, (tx) => ({ stories: listTold(tx) }));
  return (
    <ClientFrame scope={scope} page="stories" title="Stories">
      {stories.length === 0 ? (
        <p className="text-ink-2">
          None yet. Something {clientIn(scope)} did, and what came of it, can be told here.
        </p>
      ) : (
        <ul className="list prose">
          {stories.map(({ id, title, words, beginning, skills }) => (
            <li key={id}>
              <a className="strong" href={clientHref(scope, `/stories/${id}`)}>
                {title}
              </a>
              <p className="sm muted">{words === 0 ? 'Not written out yet' : `${words} words`}</p>
              {beginning && <p className="sm muted truncate">{beginning}</p>}
              {skills.length > 0 && (
                <p className="row wrap sm muted">
                  {skills.map((skill) => (
                    <SkillMark key={skill} skill={skill} />
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </ClientFrame>
  );
});
