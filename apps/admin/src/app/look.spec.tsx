import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DatePicker } from 'antd';
import { speak } from '../ui/language.js';
import { Look } from './look.js';

it('keeps what was typed before the words of the language arrived', async () => {
  await speak('zh-CN');
  render(
    <Look>
      <input aria-label="typed early" />
      <DatePicker aria-label="a piece of antd" />
    </Look>,
  );
  const field = screen.getByLabelText('typed early');
  await userEvent.type(field, 'zhao.min');

  expect(await screen.findByPlaceholderText('请选择日期', {}, { timeout: 20_000 })).toBeInTheDocument();
  expect(field).toBeInTheDocument();
  expect(field).toHaveValue('zhao.min');
});
