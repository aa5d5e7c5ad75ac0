'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { editConversation, logConversation, removeConversation } from '@/db/conversations/writes';
import { write } from '@/db/transaction';
import {
  editConversationInput,
  newConversationInput,
  removeConversationInput,
} from '@/lib/conversations/input';
import { seekerAction } from '@/server/action';

type Where = { contactId: string | null; organisationId: string | null };

/** Back to whom it was with. */
const goTo = ({ contactId, organisationId }: Where) =>
  redirect((contactId ? `/contacts/${contactId}` : `/organisations/${organisationId}`) as never);

export const log = seekerAction('conversation.log', newConversationInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => logConversation(tx, newId(), input)),
);

export const edit = seekerAction(
  'conversation.edit',
  editConversationInput,
  async ({ scope, act, input }) => {
    const edited = await write(scope, act, (tx) => editConversation(tx, input));
    return edited.ok ? goTo(edited.value) : edited;
  },
);

export const remove = seekerAction(
  'conversation.remove',
  removeConversationInput,
  async ({ scope, act, input }) => {
    const removed = await write(scope, act, (tx) => removeConversation(tx, input.id));
    return removed.ok ? goTo(removed.value) : removed;
  },
);
