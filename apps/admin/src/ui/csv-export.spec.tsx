import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CsvExport } from './csv-export.js';

interface Row {
  readonly name: string;
  readonly amount: string | null;
}

const columns = [
  ['Name', ({ name }: Row) => name],
  ['Amount', ({ amount }: Row) => amount],
] as const;

/** Shows the button over pages that are given out one by one, and keeps what it hands to the person. */
function show() {
  const files: Promise<string>[] = [];
  const give: ((rows: readonly Row[] | null) => void)[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(textOf(blob));
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
  render(<CsvExport name="rows" columns={columns} pages={pages} />);
  const page = async (at: number, rows: readonly Row[] | null) => {
    await waitFor(() => expect(give).toHaveLength(at + 1));
    give[at]?.(rows);
  };
  return { files, page, user: userEvent.setup() };
}

const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe('the export of a table', () => {
  it('hands over every page in one file, and says how far it is', async () => {
    const { files, page, user } = show();
    await user.click(screen.getByRole('button', { name: /导出 CSV|Export CSV/ }));
    await page(0, [{ name: '华岳, 重型', amount: '-1.50' }]);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1'));
    await page(1, [{ name: '=sum', amount: null }]);
    await page(2, null);
    await waitFor(() => expect(files).toHaveLength(1));
    expect((await files[0])?.replace('\ufeff', '')).toBe(`Name,Amount\r\n"华岳, 重型",-1.50\r\n'=sum,`);
  });

  it('can be given up, and then saves nothing', async () => {
    const { files, page, user } = show();
    await user.click(screen.getByRole('button', { name: /导出 CSV|Export CSV/ }));
    await user.click(await screen.findByRole('button', { name: /停止|Stop/ }));
    await page(0, [{ name: 'a', amount: null }]);
    expect(await screen.findByRole('button', { name: /导出 CSV|Export CSV/ })).toBeInTheDocument();
    expect(files).toHaveLength(0);
  });
});
