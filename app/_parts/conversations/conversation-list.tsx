import type { Conversation } from '@/db/conversations/reads';
import { CONVERSATION_KIND_WORDS } from '@/lib/conversations/rules';

interface ConversationListProps {
  readonly conversations: readonly Conversation[];
  readonly inWords: (at: string) => string;
  /** Whom each was with: where that is not what the page is about. */
  readonly withNames?: boolean;
}

/** What was spoken of, the latest first, as the seeker wrote it down. */
export const ConversationList = ({ conversations, inWords, withNames = false }: ConversationListProps) => (
  <ul className="list">
    {conversations.map(({ id, kind, at, words, contactId, contact, role, applicationId }) => (
      <li key={id}>
        <div className="split">
          <p>
            {CONVERSATION_KIND_WORDS[kind]}
            {withNames && contact && (
              <>
                {' with '}
                <a href={`/contacts/${contactId}`}>{contact}</a>
              </>
            )}
            <span className="muted"> · {inWords(at)}</span>
            {role && (
              <>
                <span className="muted"> · </span>
                <a href={`/applications/${applicationId}`}>{role}</a>
              </>
            )}
          </p>
          <a
            className="sm"
            href={`/conversations/${id}`}
            aria-label={`Change this conversation, ${inWords(at)}`}
          >
            Change
          </a>
        </div>
        {words && <p className="kept text-ink-2">{words}</p>}
      </li>
    ))}
  </ul>
);
