import { Button, Checkbox, Popover } from 'antd';
import { useSyncExternalStore } from 'react';
import type { Column } from './data-table.js';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

type Shown = Pick<Column<never>, 'key' | 'title' | 'optional'>;

const listeners = new Set<() => void>();
const kept = (name: string) => `zixin-columns:${name}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The columns to show: the person's choice in this browser, else all that are not optional. */
export function useChosenColumns(name: string, columns: readonly Shown[]): ReadonlySet<string> {
  const choice = useSyncExternalStore(subscribe, () => localStorage.getItem(kept(name)));
  const usual = columns.filter(({ optional }) => !optional).map(({ key }) => key);
  return new Set(choice === null ? usual : choice.split(','));
}

export function ColumnChooser({ name, columns }: { name: string; columns: readonly Shown[] }) {
  const say = useTexts(uiTexts);
  const chosen = useChosenColumns(name, columns);
  const choose = (keys: readonly string[]) => {
    localStorage.setItem(kept(name), keys.join(','));
    for (const listener of listeners) listener();
  };
  const options = columns.map(({ key, title }) => ({ value: key, label: title }));
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="zx-stack"
          options={options}
          value={[...chosen]}
          onChange={(keys) => keys.length > 0 && choose(keys)}
        />
      }
    >
      <Button size="small">{say('columns')}</Button>
    </Popover>
  );
}
