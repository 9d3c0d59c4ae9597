import { fireEvent, render, screen } from '@testing-library/react';
import { DateInput } from './date-input.js';

it('shows what is typed, not the day of the calendar that the pointer rests on', () => {
  render(<DateInput aria-label="due" value="2026-12-02" />);
  const field = screen.getByLabelText('due');
  fireEvent.mouseDown(field);
  fireEvent.click(field);
  const day = document.querySelector('td[title="2026-12-10"]');
  expect(day).not.toBeNull();
  fireEvent.mouseEnter(day as Element);
  expect(field).toHaveValue('2026-12-02');
});
