import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findConversation } from '@/db/conversations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { CONVERSATION_KIND_WORDS, CONVERSATION_KINDS } from '@/lib/conversations/rules';
import { daysIn } from '@/lib/time/days';
import { edit, remove } from '../actions';

export const metadata: Metadata = { title: 'Conversation' };

type Props = { params: Promise<{ id: string }> };

/** One conversation, to be written anew or taken out. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, one } = await read(scope, (tx) => ({ one: findConversation(tx, id) }));
  if (!one) throw new AppError('not-found');
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const page = one.contactId ? `/contacts/${one.contactId}` : `/organisations/${one.organisationId}`;
  const idField = <input type="hidden" name="id" value={id} readOnly />;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={page}>
            {one.contact ?? one.organisation}
          </a>
        </p>
        <h1>You spoke with {one.contact ?? one.organisation}</h1>
      </header>
      <Form action={edit} actId={newId()} keep={`conversation.${id}`}>
        {idField}
        <input type="hidden" name="version" value={one.version} readOnly />
        <div className="pair">
          <Field
            name="kind"
            label="How"
            initial={one.kind}
            choices={CONVERSATION_KINDS.map((kind) => ({
              value: kind,
              label: CONVERSATION_KIND_WORDS[kind],
            }))}
          />
          <Field name="on" label="When" type="date" initial={dayOf(new Date(one.at))} max={today} />
        </div>
        <Field name="words" label="What was said" type="area" rows={6} initial={one.words} />
        <div className="foot stay">
          <a className="btn quiet" href={page}>
            Leave as it was
          </a>
          <Submit>Save</Submit>
        </div>
      </Form>
      <details>
        <summary>It was written down by mistake</summary>
        <Form action={remove} actId={newId()} submit="Take it out" kind="plain">
          <p>It goes for good. The history says that there was one, and not what was said.</p>
          {idField}
        </Form>
      </details>
    </main>
  );
});
