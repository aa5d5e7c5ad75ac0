import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findStrength } from '@/db/feedback/reads';
import { findQuestion } from '@/db/questions/reads';
import { findTheme } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { questionOf } from '@/lib/questions/merged';
import { isKey } from '@/lib/questions/rules';
import { keep } from '../actions';
import { StarFields } from '../star-fields';

export const metadata: Metadata = { title: 'Write a story' };

type Asked = string | string[] | undefined;
type Props = { searchParams: Promise<{ strength?: Asked; theme?: Asked; question?: Asked }> };
const nothing = Promise.resolve(undefined);

/** A story from nothing, or from something they liked, for a theme, or for a question: that stands beside it while it is written. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const [strengthId, themeId] = [asked.strength, asked.theme].map((id) => id && rowId(String(id)));
  const ref = asked.question === undefined ? undefined : refOf(String(asked.question));
  const { strength, theme, kept } = await read(scope, (tx) => ({
    strength: strengthId ? findStrength(tx, strengthId) : nothing,
    theme: themeId ? findTheme(tx, themeId) : nothing,
    kept: ref ? findQuestion(tx, ref) : nothing,
  }));
  const question = ref ? questionOf(kept, ref) : null;
  if ((strengthId && !strength) || (themeId && !theme) || (ref && !question)) throw new AppError('not-found');
  const begun = strength && { title: '', text: `They liked: “${strength.quote}”\n\n` };
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/stories">
            Stories
          </a>
        </p>
        <h1>A story</h1>
        {theme && <p className="text-ink-2">One that shows: {theme.name}.</p>}
        {question && <p className="text-ink-2">One for “{question.text}”</p>}
      </header>
      <Form
        action={keep}
        actId={newId()}
        submit="Keep it"
        keep={`story.${strengthId ?? themeId ?? ref ?? 'new'}`}
      >
        {strengthId && <input type="hidden" name="strengthId" value={strengthId} readOnly />}
        {themeId && <input type="hidden" name="themeId" value={themeId} readOnly />}
        {ref && <input type="hidden" name="question" value={ref} readOnly />}
        <StarFields {...(begun ? { saved: begun } : {})} />
      </Form>
    </main>
  );
});

/** A key of the bank, or a row's id. @throws AppError 'not-found' for what could be neither. */
const refOf = (text: string) => (isKey(text) ? text : rowId(text));
