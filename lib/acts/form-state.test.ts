import { expect, test } from 'vitest';
import { typedValues } from './form-state';

test('what was typed comes back without passwords, files and what React adds', () => {
  const form = new FormData();
  form.append('$ACTION_REF_1', '');
  form.append('role', 'first');
  form.append('role', 'Keeper');
  form.append('password', 'hush');
  form.append('sign-in-password', 'hush');
  form.append('newPassword', 'hush');
  form.append('file', new File(['x'], 'x.csv'));
  expect(typedValues(form)).toEqual({ role: 'Keeper' });
});
