import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listThemesInUse } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { add } from './actions';
import { SKILL_CHOICES, ThemeRow } from './theme-row';

export const metadata: Metadata = { title: 'Themes' };

/** What doubts are about: each theme with what it means and how it sounds; one's own beside them. */
export default seekerPage(async (scope) => {
  const { themes } = await read(scope, (tx) => ({ themes: listThemesInUse(tx) }));
  const inUse = themes.filter((theme) => !theme.mergedIntoId);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/feedback">
            What employers have said
          </a>
        </p>
        <h1>Themes</h1>
        <p className="text-ink-2">
          A theme says what a doubt is about, so that the same doubt from three places reads as one thing to
          do. Rename them, add your own, and make two one where they are one to you: they can be parted again.
        </p>
      </header>
      <ul className="list">
        {inUse.map((theme) => (
          <ThemeRow
            key={theme.id}
            theme={theme}
            others={inUse.filter(({ id }) => id !== theme.id)}
            merged={themes.filter(({ mergedIntoId }) => mergedIntoId === theme.id)}
          />
        ))}
      </ul>
      <section aria-labelledby="own">
        <h2 id="own" className="sec-head">
          A theme of your own
        </h2>
        <Form action={add} actId={newId()} submit="Add it" kind="plain" done="Added.">
          <div className="pair">
            <Field name="name" label="Name" autoComplete="off" />
            <Field name="skill" label="Skill (optional)" choices={SKILL_CHOICES} />
          </div>
        </Form>
      </section>
    </main>
  );
});
