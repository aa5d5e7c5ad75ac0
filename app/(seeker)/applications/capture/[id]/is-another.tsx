'use client';
import { use } from 'react';
import { Tick } from '@/components/field';
import { FormContext } from '@/components/form';

/** Asked where it turned out on keeping that there is such an application: the way to it, and the way on. */
export function IsAnother({ isSaid }: { isSaid: boolean }) {
  const { code, values } = use(FormContext);
  if (isSaid || values.another) return <input type="hidden" name="another" value="yes" readOnly />;
  if (code !== 'here-already') return null;
  return (
    <>
      <Tick name="another" label="It is another one" hint="Keep it beside the one that is here." />
      <p>
        <a className="go" href={`/applications/list?find=${encodeURIComponent(values.organisation ?? '')}`}>
          Look at the one that is here
        </a>
      </p>
    </>
  );
}
