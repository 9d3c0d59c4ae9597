import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speak, type Language } from '../language.js';
import { CommandForm } from './command-form.js';
import { DateField, DateInput } from './date-input.js';

function openForm(initial: object = {}) {
  const sent = jest.fn((values: object) => Promise.resolve(values));
  render(
    <CommandForm name="date" subject="spec" submitLabel="Send" initialValues={initial} onSubmit={sent}>
      <DateField name="until" label="Until" />
    </CommandForm>,
  );
  return { sent, field: screen.getByLabelText('Until'), user: userEvent.setup() };
}

beforeEach(() => act(() => speak('en')));
afterEach(() => localStorage.clear());

describe('a date of a form', () => {
  const said: readonly (readonly [Language, string])[] = [
    ['en', 'There is no such day in the calendar'],
    ['zh-CN', '该日期不存在'],
  ];
  it.each(said)(
    'that is in no calendar stays as it was typed, and is refused: %s',
    async (language, text) => {
      await act(() => speak(language));
      const { sent, field, user } = openForm();
      await user.type(field, '2027-02-30');
      await user.tab();
      expect(await screen.findByText(text)).toBeInTheDocument();
      expect(field).toHaveValue('2027-02-30');
      await user.click(screen.getByRole('button', { name: 'Send' }));
      expect(sent).not.toHaveBeenCalled();
    },
  );

  it.each(['2026-12', '31.12.2026'])('%s is refused where it stands', async (typed) => {
    const { field, user } = openForm();
    await user.type(field, typed);
    await user.tab();
    expect(await screen.findByText('Enter a date, such as 2026-11-30')).toBeInTheDocument();
    expect(field).toHaveValue(typed);
  });

  it.each(['2026-12-31', '20261231', '2026/12/31'])('%s over another is exactly that day', async (typed) => {
    const { sent, field, user } = openForm({ until: '2027-03-15' });
    await user.click(field);
    await user.keyboard(typed);
    await user.tab();
    expect(field).toHaveValue('2026-12-31');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(sent).toHaveBeenCalledWith({ until: '2026-12-31' });
  });

  it('is pasted over what is there', async () => {
    const { field, user } = openForm({ until: '2027-03-15' });
    await user.click(field);
    await user.paste('2026年12月31日');
    await user.tab();
    expect(field).toHaveValue('2026-12-31');
  });

  it('Enter takes the date and sends nothing', async () => {
    const { sent, field, user } = openForm();
    await user.type(field, '20261231{Enter}');
    expect(field).toHaveValue('2026-12-31');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(sent).not.toHaveBeenCalled();
  });

  it('is chosen from the calendar', async () => {
    const { field, user } = openForm({ until: '2026-12-02' });
    await user.click(screen.getByRole('button', { name: 'Choose from the calendar' }));
    fireEvent.click(document.querySelector('td[title="2026-12-10"]') as Element);
    expect(field).toHaveValue('2026-12-10');
  });
});

describe('a date that a screen shows at once', () => {
  function openInput() {
    const shown = jest.fn();
    render(<DateInput aria-label="on" value="2026-12-02" onChange={shown} />);
    return { shown, field: screen.getByLabelText('on'), user: userEvent.setup() };
  }

  it('is asked for when the field is left, not while it is typed', async () => {
    const { shown, field, user } = openInput();
    await user.click(field);
    await user.keyboard('2026-1-15');
    expect(shown).not.toHaveBeenCalled();
    await user.tab();
    expect(shown.mock.calls).toEqual([['2026-01-15']]);
  });

  it('is not asked for when there is no such day, and says so', async () => {
    const { shown, field, user } = openInput();
    await user.click(field);
    await user.keyboard('20270230{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('There is no such day in the calendar');
    expect(field).toHaveValue('20270230');
    expect(shown).not.toHaveBeenCalled();
  });
});
