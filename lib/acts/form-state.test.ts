import { expect, test } from 'vitest';
import { typedValues } from './form-state';

test('what was typed comes back without passwords, codes, files and what React adds', () => {
  const form = new FormData();
  form.append('$ACTION_REF_1', '');
  form.append('role', 'first');
  form.append('role', 'Keeper');
  form.append('password', 'hush');
  form.append('sign-in-password', 'hush');
  form.append('newPassword', 'hush');
  form.append('code', 'hush');
  form.append('sign-in-code', 'hush');
  form.append('credential', 'hush');
  form.append('postcode', 'EH6 6JJ');
  form.append('file', new File(['x'], 'x.csv'));
  expect(typedValues(form)).toEqual({ role: 'Keeper', postcode: 'EH6 6JJ' });
});
