import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speak } from '../language.js';
import { CommandForm } from './command-form.js';
import { TextField } from './fields.js';

afterEach(() => localStorage.clear());

it.each([
  ['en', 'Yes: Declare', /^Cancel$/],
  ['zh-CN', '确认Declare', /^取 ?消$/],
] as const)(
  'a command that is asked once more is sent by a second answer only: %s',
  async (language, yes, no) => {
    await act(() => speak(language));
    const sent = jest.fn((values: object) => Promise.resolve(values));
    render(
      <CommandForm name="sure" subject="spec" submitLabel="Declare" confirm="Stops credit." onSubmit={sent}>
        <TextField name="reason" label="Reason" />
      </CommandForm>,
    );
    const user = userEvent.setup();
    const declare = () => user.click(screen.getByRole('button', { name: 'Declare' }));
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'x' } });
    await declare();
    expect(await screen.findByText('Stops credit.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: no }));
    expect(screen.queryByText('Stops credit.')).not.toBeInTheDocument();
    await declare();
    await user.type(await screen.findByLabelText('Reason'), '{Enter}');
    expect(sent).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: yes }));
    expect(sent.mock.calls).toEqual([[{ reason: 'x' }]]);
  },
);
