import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from './data-table.js';

const numbers = Array.from({ length: 5_000 }, (_, at) => `row ${at}`);

function show(more?: { has: boolean; loading: boolean; fetch: () => void }) {
  const opened: string[] = [];
  const sorted: string[] = [];
  render(
    <DataTable
      name="numbers"
      caption="Numbers"
      columns={[
        { key: 'a', title: 'A', sort: 'a', cell: (row: string) => row },
        { key: 'b', title: 'B', optional: true, cell: () => 'b' },
      ]}
      rows={numbers}
      rowKey={(row) => row}
      sort="-a"
      onSort={(sort) => sorted.push(sort)}
      onOpen={(row) => opened.push(row)}
      empty={null}
      {...(more ? { more } : {})}
    />,
  );
  return { opened, sorted, user: userEvent.setup() };
}

describe('the table', () => {
  beforeEach(() => localStorage.clear());

  it('draws the rows in sight, and says how many there are', () => {
    show();
    expect(screen.getByText('row 0')).toBeInTheDocument();
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByRole('table', { name: 'Numbers' })).toHaveAttribute('aria-rowcount', '5001');
  });

  it('has one Tab stop, moves by j and k, and opens by Enter', async () => {
    const { opened, user } = show();
    const stops = screen.getAllByRole('row').filter((row) => row.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    for (const key of ['j', 'j']) fireEvent.keyDown(document.activeElement as Element, { key });
    // At once: a focus that came a frame later took back the step of a key pressed meanwhile.
    expect(document.activeElement).toHaveTextContent('row 2');
    await user.keyboard('k');
    await act(() => new Promise(requestAnimationFrame));
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['row 1']);
  });

  it('asks for the other direction of a sort', async () => {
    const { sorted, user } = show();
    expect(screen.getByRole('columnheader', { name: /A/ })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: /^A/ }));
    expect(sorted).toEqual(['a']);
  });

  it('shows optional columns once chosen, and remembers', async () => {
    const { user } = show();
    expect(screen.queryByRole('columnheader', { name: 'B' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /列|Columns/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'B' }));
    expect(await screen.findByRole('columnheader', { name: 'B' })).toBeInTheDocument();
    expect(localStorage.getItem('zixin-columns:numbers')).toBe('a,b');
  });

  it('keeps what says whose row it is in sight, and goes sideways by the arrow keys', () => {
    show();
    const first = screen.getAllByRole('row')[1] as HTMLElement;
    const [cell, ...others] = [...first.querySelectorAll('td')];
    expect(cell).toHaveAttribute('data-pinned', 'true');
    expect(others.every((one) => !one.hasAttribute('data-pinned'))).toBe(true);
    const scrolled = jest.fn();
    Object.assign(first.closest('.zx-table-scroll') as Element, { scrollBy: scrolled });
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    fireEvent.keyDown(first, { key: 'ArrowLeft' });
    expect(scrolled.mock.calls).toEqual([[{ left: 120 }], [{ left: -120 }]]);
  });

  it('does not fetch more while the end is far', () => {
    const asked: number[] = [];
    show({ has: true, loading: false, fetch: () => asked.push(1) });
    expect(asked).toEqual([]);
  });
});
