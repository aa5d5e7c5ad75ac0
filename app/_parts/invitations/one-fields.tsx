import { Field } from '@/components/field';
import { Submit } from '@/components/form';
import { DaysField } from './days-field';
import { OneMade } from './one-made';

/** To whom one invitation goes, for how long and in which way; and, once it is made, its link. */
export const OneFields = ({ byLetter }: { byLetter: boolean }) => (
  <>
    <Field
      name="email"
      label="Their e-mail (optional)"
      hint="With it, the invitation opens for that address only."
      type="email"
      inputMode="email"
      autoComplete="off"
    />
    <DaysField />
    <div className="acts">
      <Submit name="way" value="link" kind={byLetter ? 'plain' : 'primary'}>
        Make a link
      </Submit>
      {byLetter ? (
        <Submit name="way" value="email">
          Send a letter
        </Submit>
      ) : (
        <span className="sm muted">No letters are sent from this Onward: send the link yourself.</span>
      )}
    </div>
    <OneMade />
  </>
);
