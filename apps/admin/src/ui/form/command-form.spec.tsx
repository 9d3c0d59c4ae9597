import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speak } from '../language.js';
import { CommandForm } from './command-form.js';
import { TextField } from './fields.js';

afterEach(() => localStorage.clear());

it('says of a run that it was not run, since it saves nothing', async () => {
  await act(() => speak('en'));
  render(
    <CommandForm
      name="run"
      subject="spec"
      submitLabel="Run"
      repeatable
      onSubmit={() => Promise.reject(new Error())}
    >
      <TextField name="reason" label="Reason" required={false} />
    </CommandForm>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Run' }));
  expect(await screen.findByText('Not run')).toBeInTheDocument();
});

it('does not say what the service refused beside what the form refuses now', async () => {
  await act(() => speak('en'));
  const refuse = jest.fn(() => Promise.reject(new Error('no network')));
  render(
    <CommandForm name="stale" subject="spec" submitLabel="Declare" onSubmit={refuse}>
      <TextField name="reason" label="Reason" />
    </CommandForm>,
  );
  const user = userEvent.setup();
  const type = (value: string) => fireEvent.change(screen.getByLabelText('Reason'), { target: { value } });
  const declare = () => user.click(screen.getByRole('button', { name: 'Declare' }));
  type('x');
  await declare();
  expect(await screen.findByText('Not saved')).toBeInTheDocument();
  type('');
  await declare();
  await waitFor(() => expect(screen.queryByText('Not saved')).not.toBeInTheDocument());
  expect(screen.getByLabelText('Reason')).toHaveAttribute('aria-invalid', 'true');
  expect(refuse).toHaveBeenCalledTimes(1);
});
