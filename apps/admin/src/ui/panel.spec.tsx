import { render, screen } from '@testing-library/react';
import { Panel } from './panel.js';

const show = (children: React.ReactNode) =>
  render(
    <Panel open title="About" onClose={() => undefined}>
      {children}
    </Panel>,
  );

it('begins at its first field', () => {
  show(
    <>
      <input aria-label="none to fill" disabled />
      <textarea aria-label="reason" />
    </>,
  );
  expect(screen.getByLabelText('reason')).toHaveFocus();
});

it('begins at its heading where there is nothing to fill', () => {
  show(<p>Facts</p>);
  expect(screen.getByText('About')).toHaveFocus();
});
