import { listHref } from './list-address';

interface NoMatchProps {
  readonly find: string;
  /** The filter's name, if there is one of that id. */
  readonly stage: string | undefined;
  readonly stageId: string | undefined;
  readonly nearest: string | undefined;
}

/** A search that found nothing: what was asked, what may have been meant, and the way back. */
export function NoMatch({ find, stage, stageId, nearest }: NoMatchProps) {
  const where = stage ? ` in ${stage}` : '';
  return (
    <div role="status" className="stack prose">
      <p>{find ? `Nothing matches “${find}”${where}.` : `There is nothing here${where}.`}</p>
      {nearest && (
        <p>
          Did you mean <a href={listHref({ find: nearest, stageId })}>{nearest}</a>?
        </p>
      )}
      <p className="acts">
        {find && stageId && (
          <a className="btn" href={listHref({ find })}>
            Look in all stages
          </a>
        )}
        <a className="btn" href="/applications/list">
          Show all
        </a>
      </p>
    </div>
  );
}
