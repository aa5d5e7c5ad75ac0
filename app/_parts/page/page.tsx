import { redirect, unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import type { CoachScope, OwnScope, RosterScope } from '@/db/scope';
import { AppError } from '@/lib/acts/app-error';
import type { ClientPage } from '@/lib/coach-links/rules';
import { requestStore } from '@/server/request-store';
import { coachScope, type Look } from '@/server/scope';
import { tagOf } from '@/server/seal';
import { codeOf, statusOf } from '@/server/sentences';
import { currentRoster, currentScope, rowIdIn } from '@/server/session';
import { Refusal } from './refusal';

/**
 * Makes a page of somebody signed in. Whatever it throws becomes a sentence in the page itself: a thrown error would
 * reach a reader without JavaScript as an empty body. Only what the page function awaits is caught, so a page reads
 * everything in its one `read(…)` and the parts below it query nothing.
 */
export const seekerPage = <Props,>(render: OfSeeker<Props>) => caught<Props>(asSeeker(render), false);

/** Makes a page for anybody, with the same care. */
export const openPage = <Props,>(render: Page<Props>) => caught(render, false);

/** The same, of a page that says its title itself (`Title`): so does the sentence in its place. */
export const namedSeekerPage = <Props,>(render: OfSeeker<Props>) => caught<Props>(asSeeker(render), true);
export const namedOpenPage = <Props,>(render: Page<Props>) => caught(render, true);

/**
 * Makes a page of a coach's about one client, at `/clients/[link]/…`: the look is on the client's access log before
 * anything is read. The seeker who gave the link sees there what the coach sees, plainly marked as a preview. It says its
 * title by its frame (`ClientFrame`).
 * @param look which page it is, and what it is about where it is about one thing: its title, found by the page itself,
 * is not known yet then.
 */
export const clientPage = <Props extends OfLink>(
  look: ClientPage | ((props: Props) => Promise<Look> | Look),
  render: (scope: CoachScope, props: Props) => Promise<ReactNode>,
) =>
  caught<Props>(async (props) => {
    const { claim } = await currentScope();
    const { link } = await props.params;
    const looked = typeof look === 'function' ? await look(props) : { page: look };
    return render(await coachScope(claim, rowIdIn(link), looked), props);
  }, true);
interface OfLink {
  readonly params: Promise<{ readonly link: string }>;
}

/** Makes a page about all of a coach's clients. */
export const rosterPage = <Props,>(render: (scope: RosterScope, props: Props) => Promise<ReactNode>) =>
  caught<Props>(async (props) => render(await currentRoster(), props), false);

type Page<Props> = (props: Props) => Promise<ReactNode>;
type OfSeeker<Props> = (scope: OwnScope, props: Props) => Promise<ReactNode>;

function asSeeker<Props>(render: OfSeeker<Props>): Page<Props> {
  return async (props) => {
    const scope = await currentScope();
    const page = await render(scope, props);
    const store = requestStore();
    if (store) store.whose = tagOf(scope.owner);
    return page;
  };
}

function caught<Props>(render: Page<Props>, isTitled: boolean): Page<Props> {
  return async (props) => {
    try {
      return await render(props);
    } catch (error) {
      unstable_rethrow(error);
      return refuse(error, isTitled);
    }
  };
}

function refuse(error: unknown, isTitled: boolean): ReactNode {
  const store = requestStore();
  const thrown = error instanceof AppError ? error.code : undefined;
  if (thrown === 'signed-out' && !store?.kept)
    redirect(`/sign-in?next=${encodeURIComponent(store?.path ?? '')}` as never);
  // Whoever leaves has one page, wherever they meant to go.
  if (thrown === 'leaving' && !store?.kept) redirect('/account/leaving' as never);
  const code = codeOf(error);
  if (store) store.status = statusOf(code);
  return <Refusal code={code} kept={store?.kept} isTitled={isTitled} />;
}
