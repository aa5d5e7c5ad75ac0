'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';

/** Where the name that was typed is another organisation's: the way to make the two one. */
export function NameTaken({ id }: { id: string }) {
  const { code, values } = use(FormContext);
  if (code !== 'name-taken') return null;
  return (
    <p>
      <a className="go" href={`/organisations/${id}/merge?find=${encodeURIComponent(values.name ?? '')}`}>
        Make it one with “{values.name}”
      </a>
    </p>
  );
}
