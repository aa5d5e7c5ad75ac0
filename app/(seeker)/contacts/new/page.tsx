import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ContactFields } from '@/app/_parts/contacts/contact-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { type Query, textIn } from '../../applications/board-address';
import { add } from '../actions';

export const metadata: Metadata = { title: 'Add somebody' };

type Props = { searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const organisation = textIn((await searchParams).organisation);
  await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/contacts">
            Contacts
          </a>
        </p>
        <h1>Add somebody</h1>
        <p className="text-ink-2">A name is enough. What you write here is for you alone.</p>
      </header>
      <Form action={add} actId={newId()} submit="Add" keep="contact.new">
        <ContactFields saved={{ organisation }} />
      </Form>
    </main>
  );
});
