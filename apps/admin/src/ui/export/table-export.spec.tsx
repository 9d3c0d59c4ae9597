import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readXlsx } from 'hucre/xlsx';
import { bytesOf } from '../../testing/bytes.js';
import type { ExportColumn } from './export-column.js';
import { TableExport } from './table-export.js';

interface Row {
  readonly name: string;
  readonly amount: string | null;
}

const columns: readonly ExportColumn<Row>[] = [
  ['Name', 'text', ({ name }) => name],
  ['Amount', 'amount', ({ amount }) => amount],
];

/** Shows the button over pages that are given out one by one, and keeps what it hands to the person. */
function show() {
  const files: Blob[] = [];
  const give: ((rows: readonly Row[] | null) => void)[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return '#';
    },
    revokeObjectURL: () => undefined,
  });
  async function* pages() {
    for (;;) {
      const rows = await new Promise<readonly Row[] | null>((resolve) => give.push(resolve));
      if (rows === null) return;
      yield rows;
    }
  }
  render(<TableExport name="rows" columns={columns} pages={pages} />);
  const page = async (at: number, rows: readonly Row[] | null) => {
    await waitFor(() => expect(give).toHaveLength(at + 1));
    give[at]?.(rows);
  };
  const button = () => screen.findByRole('button', { name: /^(导出|Export)$/ });
  return { files, page, button, user: userEvent.setup() };
}

const only = ([file]: readonly Blob[]) => file ?? new Blob();

describe('the export of a table', () => {
  it('hands over every page in one CSV file, and says how far it is', async () => {
    const { files, page, button, user } = show();
    await user.click(await button());
    await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
    await page(0, [{ name: '华岳, 重型', amount: '-1.50' }]);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1'));
    await page(1, [{ name: '=sum', amount: null }]);
    await page(2, null);
    await waitFor(() => expect(files).toHaveLength(1));
    const text = new TextDecoder().decode(await bytesOf(only(files)));
    expect(text).toBe(`Name,Amount\r\n"华岳, 重型",-1.50\r\n'=sum,`);
  });

  it('hands over the same rows as a workbook, chosen by the keyboard alone', async () => {
    const { files, page, button, user } = show();
    (await button()).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /Excel/ })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: /停止|Stop/ })).toHaveFocus();
    await page(0, [{ name: '华岳, 重型', amount: '-1.50' }]);
    await page(1, [{ name: '=sum', amount: null }]);
    await page(2, null);
    await waitFor(() => expect(files).toHaveLength(1));
    const { sheets } = await readXlsx(await bytesOf(only(files)));
    expect(sheets[0]?.rows).toEqual([
      ['Name', 'Amount'],
      ['华岳, 重型', -1.5],
      ['=sum', null],
    ]);
  });

  it('closes on Esc, and gives the focus back', async () => {
    const { button, user } = show();
    await user.click(await button());
    const [excel, csv] = await screen.findAllByRole('menuitem');
    await waitFor(() => expect(excel).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    expect(csv).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(excel).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(await button()).toHaveFocus();
    expect(await button()).toHaveAttribute('aria-expanded', 'false');
  });

  it('can be given up, and then saves nothing', async () => {
    const { files, page, button, user } = show();
    await user.click(await button());
    await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
    await user.click(await screen.findByRole('button', { name: /停止|Stop/ }));
    await page(0, [{ name: 'a', amount: null }]);
    expect(await button()).toBeInTheDocument();
    expect(files).toHaveLength(0);
  });
});
