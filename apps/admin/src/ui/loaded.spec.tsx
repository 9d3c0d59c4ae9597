import { render, screen } from '@testing-library/react';
import { ZixinProblem } from '@zixin/client';
import { act } from 'react';
import { Failure } from './loaded.js';
import { speak } from './language.js';

const shown = async (error: unknown) => {
  await act(() => speak('en'));
  render(<Failure error={error} />);
};

describe('what failed', () => {
  it('is said with every field and its rule', async () => {
    const at = { pointer: '/amount/amount', rule: 'decimal', message: 'The amount is too large.' };
    const about = {
      type: 'about:blank',
      title: '',
      status: 400,
      code: 'request-invalid',
      detail: 'See errors',
    };
    await shown(new ZixinProblem(400, { ...about, errors: [at] } as never));
    expect(screen.getByText('/amount/amount')).toBeInTheDocument();
    expect(screen.getByText(/The amount is too large\./)).toBeInTheDocument();
  });

  it.each(['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'])(
    'is the network where a browser says: %s',
    async (message) => {
      await shown(new TypeError(message));
      expect(screen.getByText(/The network is gone/)).toBeInTheDocument();
    },
  );

  it.each([new TypeError('x is not a function'), new Error('amount-invalid')])(
    'is ours where it is a fault of the page: %s',
    async (error) => {
      await shown(error);
      expect(screen.getByText(/Something in this page failed/)).toBeInTheDocument();
    },
  );
});
