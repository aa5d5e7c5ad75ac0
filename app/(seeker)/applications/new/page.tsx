import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { AlikeHere } from '@/app/_parts/earlier/alike';
import { EarlierLine } from '@/app/_parts/earlier/earlier-line';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { findAlike, findEarlier } from '@/db/earlier/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { isEmpty } from '@/lib/acts/fields';
import { dayIn, dayInWords } from '@/lib/time/days';
import { add } from '../actions';
import { idIn, type Query, textIn } from '../board-address';

export const metadata: Metadata = { title: 'Add an application' };

type Props = { searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const addedId = idIn(query.added);
  const isTyped = query.typed !== undefined;
  const typed = {
    organisation: textIn(query.organisation),
    role: textIn(query.role),
    url: textIn(query.url, 2000),
  };
  const { session, stages, added, alike, earlier } = await read(scope, (tx) => ({
    stages: listStages(tx),
    added: addedId ? findApplication(tx, addedId) : Promise.resolve(undefined),
    alike: isTyped ? findAlike(tx, typed) : Promise.resolve(undefined),
    earlier: typed.organisation ? findEarlier(tx, { name: typed.organisation }) : Promise.resolve(undefined),
  }));
  const dayOf = (moment: Date) => dayIn(session.timeZone, moment);
  const inWords = (moment: string) => dayInWords(dayOf(new Date(moment)), dayOf(new Date()), session.locale);
  const open = stages.filter(({ kind }) => kind !== 'closed');
  const first =
    open.find(({ id }) => id === idIn(query.stage)) ?? open.find(({ kind }) => kind === 'applied');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Add an application</h1>
        <p className="muted">
          Have its link or text?{' '}
          <a className="go" href="/applications/capture">
            Paste it
          </a>
        </p>
        <p className="muted">
          A whole list at once?{' '}
          <a className="go" href="/imports">
            Bring in a spreadsheet
          </a>
        </p>
      </header>
      {added && (
        <p role="status" className="notice good">
          {added.organisation} is on your board, in {added.stage}. Here is room for the next.
        </p>
      )}
      {alike && (
        <AlikeHere alike={alike}>
          <span>Is it another one? Then add it below.</span>
        </AlikeHere>
      )}
      <EarlierLine earlier={earlier} inWords={inWords} />
      <Form
        key={addedId}
        action={add}
        actId={newId()}
        waits={{
          kind: 'application.add',
          what: 'Add an application',
          needs: { organisation: isEmpty('The organisation'), role: isEmpty('The role') },
        }}
        {...(typed.organisation ? {} : { keep: 'application.new' })}
      >
        {isTyped && <input type="hidden" name="isSure" value="yes" readOnly />}
        <Field name="organisation" label="Organisation" autoComplete="off" initial={typed.organisation} />
        <Field name="role" label="Role" autoComplete="off" initial={typed.role} />
        <Field
          name="stageId"
          label="Stage"
          initial={first?.id ?? ''}
          choices={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          name="url"
          label="Link to the advert (if you have it)"
          hint="Adverts disappear: on the next page you can keep its text too."
          inputMode="url"
          autoComplete="off"
          initial={typed.url}
        />
        <div className="foot stay">
          <Submit name="next" value="another" kind="plain">
            Add, and add another
          </Submit>
          <Submit>{alike ? 'Add it too' : 'Add'}</Submit>
        </div>
      </Form>
    </main>
  );
});
