import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { SavedView } from '@/db/views/reads';
import { viewOfQuery } from '@/lib/list/address';
import { listHref, listQuery } from '@/lib/list/href';
import type { ListView } from '@/lib/list/rules';
import { remove, rename, replace, save } from './actions';

/** Ways of looking at the list that were kept. */
export function ViewLinks({ views, openId }: { views: readonly SavedView[]; openId: string | null }) {
  if (views.length === 0) return null;
  return (
    <nav aria-label="Saved views" className="filters-on">
      {views.map(({ id, name, query }) => (
        <a
          key={id}
          className="chip"
          href={listHref({ ...viewOfQuery(query), viewId: id })}
          aria-current={id === openId ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Keeps what is shown under a name, where there is something to keep; or changes the view that is open. */
export function KeepView({ views, view }: { views: readonly SavedView[]; view: ListView }) {
  const open = views.find(({ id }) => id === view.viewId);
  const query = queryOf(view);
  if (!open && query === '') return null;
  return (
    <details className="keep-view">
      <summary>{open ? `Change “${open.name}”` : 'Save this view'}</summary>
      {open ? <OpenView open={open} query={query} /> : <SaveForm query={query} />}
    </details>
  );
}

/** What is kept of what is shown. */
const queryOf = (view: ListView) => listQuery({ ...view, after: null, viewId: null, doneActId: null });

function SaveForm({ query }: { query: string }) {
  return (
    <Form action={save} actId={newId()} submit="Save" kind="plain" className="in-line">
      <input type="hidden" name="query" value={query} readOnly />
      <Field
        name="name"
        label="Its name"
        hint="Search, filters, order and columns are kept; what is shown is looked up anew."
        autoComplete="off"
      />
    </Form>
  );
}

function OpenView({ open: { id, name, version, query: kept }, query }: { open: SavedView; query: string }) {
  const seen = (
    <>
      <input type="hidden" name="id" value={id} readOnly />
      <input type="hidden" name="version" value={version} readOnly />
    </>
  );
  return (
    <div className="stack">
      <Form
        key={name}
        action={rename}
        actId={newId()}
        submit="Rename"
        kind="plain"
        className="in-line"
        done="Renamed."
      >
        {seen}
        <Field name="name" label="Its name" initial={name} autoComplete="off" />
      </Form>
      {kept !== query && (
        <Form action={replace} actId={newId()} submit="Keep what is shown now instead" kind="plain">
          {seen}
          <input type="hidden" name="query" value={query} readOnly />
        </Form>
      )}
      <Form action={remove} actId={newId()} submit="Remove this view" kind="quiet">
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="query" value={query} readOnly />
      </Form>
      <p className="sm muted">
        Removing it changes no application.{' '}
        <a href={listHref({ ...viewOfQuery(query) })}>Begin another view</a>
      </p>
    </div>
  );
}
