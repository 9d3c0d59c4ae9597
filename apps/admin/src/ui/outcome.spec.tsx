import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { speak } from './language.js';
import { CommandForm } from './form/command-form.js';
import { TextField } from './form/fields.js';
import { type Outcome, Outcomes, useSayOutcome } from './outcome.js';

function Command({ outcome }: { outcome: Outcome }) {
  const tell = useSayOutcome();
  return (
    <>
      <button onClick={() => tell(outcome)}>Do</button>
      <CommandForm name="other" subject="spec" submitLabel="Send" onSubmit={() => Promise.resolve()}>
        <TextField name="reason" label="Reason" />
      </CommandForm>
    </>
  );
}

const show = async (outcome: Outcome) => {
  await act(() => speak('en'));
  render(
    <MemoryRouter>
      <Outcomes>
        <Outcomes>
          <Command outcome={outcome} />
        </Outcomes>
      </Outcomes>
    </MemoryRouter>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Do' }));
  return user;
};

it('says it in the panel and on the page below, until the next form is sent, be it refused', async () => {
  const user = await show({ said: 'Proposed' });
  expect(screen.getAllByText('Proposed')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Required')).toBeInTheDocument();
  expect(screen.queryByText('Proposed')).not.toBeInTheDocument();
});

it('does not make what is to be watched look like plain success', async () => {
  await show({ said: 'Placed, but held', watch: true, about: 'Past due' });
  const [first] = screen.getAllByText('Placed, but held');
  expect(first?.closest('.ant-alert')).toHaveClass('ant-alert-warning');
  expect(screen.getAllByText('Past due')[0]).toBeInTheDocument();
});
