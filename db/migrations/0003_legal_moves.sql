-- The moves that lib/episodes/rules.ts and lib/requests/rules.ts know, for whatever gets past them; tests compare the two.
create function episodes_move() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (
    case old.state
      when 'resting' then new.state in ('reframed', 'asking', 'answered', 'nobody-to-ask', 'closed')
      when 'reframed' then new.state in ('resting', 'asking', 'answered', 'nobody-to-ask', 'closed')
      when 'asking' then new.state in ('resting', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'closed')
      when 'answered' then new.state in ('thanked', 'closed')
      when 'declined' then new.state in ('answered', 'closed')
      when 'no-answer' then new.state in ('answered', 'declined', 'closed')
      when 'nobody-to-ask' then new.state in ('asking', 'answered', 'closed')
      when 'thanked' then new.state in ('asked-to-respond', 'closed')
      when 'asked-to-respond' then new.state in ('invited', 'not-invited', 'closed')
      when 'invited' then new.state in ('preparing', 'closed')
      when 'not-invited' then new.state in ('invited', 'closed')
      when 'preparing' then new.state in ('ready', 'closed')
      when 'ready' then new.state in ('preparing', 'given', 'closed')
      when 'given' then new.state in ('closed')
      when 'closed' then new.state in ('resting', 'answered')
      else false
    end
  ) then
    raise exception 'from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'episodes_move';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger episodes_move before update of state on episodes for each row execute function episodes_move();
--> statement-breakpoint
create function feedback_requests_move() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (
    case old.state
      when 'drafted' then new.state in ('sent', 'dropped')
      when 'sent' then new.state in ('nudged', 'answered', 'declined', 'no-answer')
      when 'nudged' then new.state in ('answered', 'declined', 'no-answer')
      when 'declined' then new.state in ('answered')
      when 'no-answer' then new.state in ('answered', 'declined')
      else false
    end
  ) then
    raise exception 'from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'feedback_requests_move';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger feedback_requests_move before update of state on feedback_requests for each row execute function feedback_requests_move();
