import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { KindOfTitles } from '@/lib/role-kinds/rules';
import { say } from './actions';

interface OpenKindProps {
  readonly kind: KindOfTitles;
  /** Of all kinds, to choose from. */
  readonly names: readonly string[];
}

/** One kind with all its titles, and what can be said of it: that a title is of another, or what it is called. */
export function OpenKind({ kind: { key, name, titles }, names }: OpenKindProps) {
  const titleChoices = titles.map(({ role, n }) => ({ value: role, label: n > 1 ? `${role} (${n})` : role }));
  return (
    <section className="stack" aria-labelledby="open">
      <h2 id="open" className="sec-head">
        {name}
      </h2>
      <ul className="list sm">
        {titles.map(({ role, n }) => (
          <li key={role} className="row wrap">
            {role} <span className="muted num">{n}</span>
          </li>
        ))}
      </ul>
      <datalist id="kind-names">
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <h3>Move a title</h3>
      <Form action={say} actId={newId()} submit="Move it" kind="plain" done="Moved.">
        <input type="hidden" name="of" value="title" readOnly />
        <div className="pair">
          <Field
            name="from"
            label="Title"
            choices={
              titles.length > 1 ? [{ value: '', label: 'Choose a title' }, ...titleChoices] : titleChoices
            }
          />
          <Field
            name="to"
            label="Is one of"
            hint="The name of a kind, there already or new."
            list="kind-names"
            autoComplete="off"
          />
        </div>
      </Form>
      <h3>Call the kind otherwise</h3>
      <Form action={say} actId={newId()} submit="Call it so" kind="plain" done="Called so.">
        <input type="hidden" name="of" value="kind" readOnly />
        <input type="hidden" name="from" value={key} readOnly />
        <Field
          name="to"
          label="Name"
          hint="With the name of another kind, the two become one."
          initial={name}
          list="kind-names"
          autoComplete="off"
        />
      </Form>
    </section>
  );
}
