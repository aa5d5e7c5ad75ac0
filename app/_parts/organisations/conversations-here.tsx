import { ConversationList } from '@/app/_parts/conversations/conversation-list';
import { LogForm } from '@/app/_parts/conversations/log-form';
import type { Conversation } from '@/db/conversations/reads';

interface ConversationsHereProps {
  readonly id: string;
  readonly conversations: readonly Conversation[];
  readonly today: string;
  readonly inWords: (at: string) => string;
}

/** What was spoken of there, with whomever. */
export const ConversationsHere = ({ id, conversations, today, inWords }: ConversationsHereProps) => (
  <section className="stack" aria-labelledby="conversations">
    <h2 id="conversations" className="sec-head">
      Conversations
    </h2>
    {conversations.length > 0 && (
      <ConversationList conversations={conversations} inWords={inWords} withNames />
    )}
    <details>
      <summary>Keep a conversation with nobody in particular</summary>
      <LogForm organisationId={id} today={today} />
    </details>
  </section>
);
