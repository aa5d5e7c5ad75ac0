import { Field } from '@/components/field';

/**
 * The field that shows that it is them who change how one gets in. Without a password, having come in lately is asked
 * for instead: then it says so.
 */
export function ConfirmField({ hasPassword, isFresh }: { hasPassword: boolean; isFresh: boolean }) {
  if (hasPassword) {
    return <Field name="password" label="Your password" type="password" autoComplete="current-password" />;
  }
  return isFresh ? null : (
    <p className="notice">
      Your account has no password, so this can be done in the first ten minutes after signing in. Sign out,
      sign in, and come back.
    </p>
  );
}
