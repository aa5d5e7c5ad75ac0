'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';
import { CopyButton } from '@/components/ways-out';
import { type LeftOut, WHY_LEFT } from '@/lib/invitations/rules';

interface Made {
  readonly sent: number;
  readonly good: number;
  readonly left: readonly LeftOut[];
  /** Each with its link, where no letter goes. */
  readonly links: readonly { readonly email: string; readonly link: string }[] | null;
}

const people = (n: number) => (n === 1 ? 'one person' : `${n} people`);

/** What became of a list: how many were invited, and each line that was not, with its reason. */
export function ListMade() {
  const { ok, value } = use(FormContext);
  if (!ok) return null;
  const { sent, good, left, links } = value as Made;
  return (
    <div role="status" className={`notice stack ${sent > 0 ? 'good' : ''}`}>
      {sent === 0 ? (
        <p>
          {good === 0
            ? 'Nobody was invited: no line holds a new address.'
            : `Nobody was invited: ${good === 1 ? 'one line is good' : `${good} lines are good`}, and the ones below need a look. Mend them, or choose that the good ones go.`}
        </p>
      ) : (
        <p>
          {links
            ? `Links for ${people(sent)} are made, and shown now and not again.`
            : `Letters are on their way to ${people(sent)}.`}{' '}
          Each opens for its own address only, once.
        </p>
      )}
      {left.length > 0 && (
        <ul>
          {left.map(({ line, text, why }) => (
            <li key={line}>
              Line {line}
              {text && (
                <>
                  {' '}
                  (<span className="kept">{text}</span>)
                </>
              )}
              : {WHY_LEFT[why]}.
            </li>
          ))}
        </ul>
      )}
      {links && links.length > 0 && (
        <>
          <ul>
            {links.map(({ email, link }) => (
              <li key={email} className="kept">
                {email}: {link}
              </li>
            ))}
          </ul>
          <div className="acts">
            <CopyButton
              label="Copy the list"
              text={links.map(({ email, link }) => `${email}\t${link}`).join('\n')}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** The pasted lines, which stay where nothing was sent. */
export function useListText(): string {
  const { ok, value } = use(FormContext);
  return ok ? (value as { text: string }).text : '';
}
