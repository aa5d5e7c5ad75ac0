import type { Conversation } from '@/db/conversations/reads';
import type { FollowUp } from '@/db/follow-ups/reads';
import { CONVERSATION_KIND_WORDS } from '@/lib/conversations/rules';
import type { ClientReader } from './reader';
import { Section } from './section';

/** What the client means to be in touch about there, and what was. With whom only where that is known. */
export function FollowUps({
  followUps,
  reader: { onDay, at },
}: {
  followUps: readonly FollowUp[];
  reader: ClientReader;
}) {
  if (followUps.length === 0) return null;
  return (
    <Section id="follow-ups" title="Next touch">
      <ul className="list">
        {followUps.map(({ id, what, contact, dueOn, endedAt, end }) => (
          <li key={id}>
            {what}
            <span className="muted">
              {contact && ` · ${contact}`} ·{' '}
              {endedAt ? `${end === 'done' ? 'done' : 'let go'} ${at(endedAt)}` : `for ${onDay(dueOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was spoken of there, as the client wrote it down. */
export function Spoken({
  conversations,
  at,
}: {
  conversations: readonly Conversation[];
  at: (moment: string) => string;
}) {
  if (conversations.length === 0) return null;
  return (
    <Section id="conversations" title="Conversations">
      <ul className="list">
        {conversations.map(({ id, kind, at: moment, words, contact, role }) => (
          <li key={id}>
            <p>
              {CONVERSATION_KIND_WORDS[kind]}
              {contact && ` with ${contact}`}
              <span className="muted">
                {' '}
                · {at(moment)}
                {role && ` · ${role}`}
              </span>
            </p>
            {words && <p className="kept text-ink-2">{words}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
