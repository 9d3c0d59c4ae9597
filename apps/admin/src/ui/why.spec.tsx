import { act, fireEvent, render, screen } from '@testing-library/react';
import { Why } from './why.js';

const button = () => screen.getByLabelText(/Limit/, { selector: 'button' });
const explained = () => document.querySelector('.ant-popover:not(.ant-popover-hidden) [role=dialog]');
const pass = (millis: number) => act(() => jest.advanceTimersByTimeAsync(millis));

beforeEach(() => {
  jest.useFakeTimers();
  render(<Why figure="Limit">by the scorecard</Why>);
});
afterEach(() => jest.useRealTimers());

it('explains while a mouse rests on it, and not to one that passes by', async () => {
  fireEvent.mouseEnter(button());
  await pass(100);
  fireEvent.mouseLeave(button());
  await pass(1_000);
  expect(explained()).toBeNull();
  fireEvent.mouseEnter(button());
  await pass(400);
  expect(explained()).toHaveTextContent('by the scorecard');
  fireEvent.mouseLeave(button());
  await pass(1_000);
  expect(explained()).toBeNull();
});

it('stays for a mouse that moves on to what is explained, or that clicked', async () => {
  fireEvent.mouseEnter(button());
  await pass(400);
  fireEvent.mouseLeave(button());
  await pass(100);
  fireEvent.mouseEnter(explained() as Element);
  await pass(1_000);
  expect(explained()).not.toBeNull();
  fireEvent.click(button());
  fireEvent.mouseLeave(explained() as Element);
  await pass(1_000);
  expect(explained()).not.toBeNull();
  fireEvent.click(button());
  await pass(1_000);
  expect(explained()).toBeNull();
});
