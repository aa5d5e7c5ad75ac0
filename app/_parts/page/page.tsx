import { redirect, unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import type { OwnScope } from '@/db/scope';
import { AppError } from '@/lib/acts/app-error';
import { requestStore } from '@/server/request-store';
import { codeOf, statusOf } from '@/server/sentences';
import { currentScope } from '@/server/session';
import { Refusal } from './refusal';

/**
 * Makes a page of somebody signed in. Whatever it throws becomes a sentence in the page itself: a thrown error would
 * reach a reader without JavaScript as an empty body. Only what the page function awaits is caught, so a page reads
 * everything in its one `read(…)` and the parts below it query nothing.
 */
export function seekerPage<Props>(render: (scope: OwnScope, props: Props) => Promise<ReactNode>) {
  return openPage<Props>(async (props) => render(await currentScope(), props));
}

/** Makes a page for anybody, with the same care. */
export function openPage<Props>(render: (props: Props) => Promise<ReactNode>) {
  return async (props: Props): Promise<ReactNode> => {
    try {
      return await render(props);
    } catch (error) {
      unstable_rethrow(error);
      return refuse(error);
    }
  };
}

function refuse(error: unknown): ReactNode {
  const store = requestStore();
  const thrown = error instanceof AppError ? error.code : undefined;
  if (thrown === 'signed-out' && !store?.kept)
    redirect(`/sign-in?next=${encodeURIComponent(store?.path ?? '')}` as never);
  // Whoever leaves has one page, wherever they meant to go.
  if (thrown === 'leaving' && !store?.kept) redirect('/account/leaving' as never);
  const code = codeOf(error);
  if (store) store.status = statusOf(code);
  return <Refusal code={code} kept={store?.kept} />;
}
