import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Group } from '@/db/client-groups/reads';
import { place, rename, retire } from './actions';

interface GroupRowProps {
  readonly group: Group;
  readonly clients: readonly { readonly linkId: string; readonly name: string }[];
  readonly members?: ReadonlySet<string> | undefined;
}

/** One group: how many are in it, who they are, its name. */
export function GroupRow({ group, clients, members }: GroupRowProps) {
  const { id, name, version, n } = group;
  return (
    <li className="stack">
      <p className="row wrap between">
        <a className="go strong" href={`/clients?group=${id}`}>
          {name}
        </a>
        <span className="muted">{n === 1 ? 'One person' : `${n === 0 ? 'Nobody' : `${n} people`}`}</span>
      </p>
      {clients.length > 0 && (
        <details>
          <summary>Who is in {name}</summary>
          <Form action={place} actId={newId()} submit="Keep who is in it" kind="plain" done="Kept.">
            <input type="hidden" name="groupId" value={id} readOnly />
            <input
              type="hidden"
              name="shown"
              value={clients.map(({ linkId }) => linkId).join(',')}
              readOnly
            />
            <fieldset className="ticks-of-clients">
              <legend className="sr">Clients in {name}</legend>
              {clients.map((client) => (
                <label key={client.linkId} className="choice">
                  <input
                    type="checkbox"
                    name="picked"
                    value={client.linkId}
                    defaultChecked={members?.has(client.linkId)}
                  />
                  {client.name || 'A client'}
                </label>
              ))}
            </fieldset>
          </Form>
        </details>
      )}
      <details>
        <summary>Rename {name}, or put it away</summary>
        <div className="stack">
          <Form action={rename} actId={newId()} submit="Rename" kind="plain">
            <input type="hidden" name="id" value={id} readOnly />
            <input type="hidden" name="version" value={version} readOnly />
            <Field name="name" label="Name" initial={name} />
          </Form>
          <Form action={retire} actId={newId()} className="acts">
            <input type="hidden" name="id" value={id} readOnly />
            <input type="hidden" name="version" value={version} readOnly />
            <Submit kind="quiet">Put it away</Submit>
            <span className="sm muted">Everybody in it stays your client.</span>
          </Form>
        </div>
      </details>
    </li>
  );
}
