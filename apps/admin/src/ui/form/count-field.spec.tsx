import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speak } from '../language.js';
import { CommandForm } from './command-form.js';
import { CountField } from './count-field.js';

async function openForm(language: 'en' | 'zh-CN' = 'en') {
  await act(() => speak(language));
  const sent = jest.fn((values: object) => Promise.resolve(values));
  render(
    <CommandForm name="count" subject="spec" submitLabel="Send" onSubmit={sent}>
      <CountField name="days" label="Days" />
    </CommandForm>,
  );
  const user = userEvent.setup();
  const send = () => user.click(screen.getByRole('button', { name: 'Send' }));
  return { sent, field: screen.getByLabelText('Days'), user, send };
}

afterEach(() => localStorage.clear());

it.each([
  ['en', '-3', 'Enter a number of at least 0'],
  ['en', '1.5', 'Enter a whole number, such as 30'],
  ['en', 'abc', 'Enter a whole number, such as 30'],
  ['zh-CN', '-3', '不得小于 0'],
  ['zh-CN', '33.7', '请输入整数，如 30'],
] as const)('%s: %s is kept as typed and refused', async (language, typed, said) => {
  const { sent, field, user, send } = await openForm(language);
  await user.type(field, typed);
  await user.tab();
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(field).toHaveValue(typed);
  await send();
  expect(sent).not.toHaveBeenCalled();
});

it('sends the number', async () => {
  const { sent, field, user, send } = await openForm();
  await user.type(field, '1,250');
  await send();
  expect(sent).toHaveBeenCalledWith({ days: 1250 });
});
