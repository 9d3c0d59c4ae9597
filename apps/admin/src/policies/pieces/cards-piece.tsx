import { Button } from 'antd';
import { useState } from 'react';
import { isWithin, type Path, pointerOf, withValue } from '../content-paths.js';
import { faultCount } from '../faults.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { PartFaults } from './held.js';
import { RowButtons } from './rows-piece.js';

interface CardsPieceProps<Item> {
  readonly path: Path;
  /** What the closed card says: name at the left, short facts at the right. */
  readonly title: (item: Item) => React.ReactNode;
  readonly summary: (item: Item) => React.ReactNode;
  readonly fresh: () => unknown;
  readonly addLabel: string;
  readonly least?: number;
  readonly children: (path: Path, item: Item) => React.ReactNode;
}

/** A list of things with many fields: a line each that opens. */
export function CardsPiece<Item>({ path, fresh, addLabel, least = 1, ...props }: CardsPieceProps<Item>) {
  const { readOnly, change } = useEditor();
  const items = usePart<readonly Item[]>(path);
  const [opened, setOpened] = useState<number | null>(null);
  const put = (list: readonly unknown[]) => change((content) => withValue(content, path, list));
  return (
    <div className="policy-cards" data-pointer={pointerOf(path)}>
      <PartFaults path={path} />
      {items.map((item, index) => (
        <Card
          key={index}
          {...props}
          path={[...path, index]}
          item={item}
          opened={opened === index}
          buttons={!readOnly && <RowButtons rows={items} index={index} least={least} put={put} />}
        />
      ))}
      {!readOnly && (
        <div>
          <Button
            size="small"
            onClick={() => {
              put([...items, fresh()]);
              setOpened(items.length);
            }}
          >
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  );
}

interface CardProps<Item> extends Pick<CardsPieceProps<Item>, 'title' | 'summary' | 'children'> {
  readonly path: Path;
  readonly item: Item;
  readonly opened: boolean;
  readonly buttons: React.ReactNode;
}

function Card<Item>({ path, item, opened, buttons, title, summary, children }: CardProps<Item>) {
  const [open, setOpen] = useState(opened);
  const { say } = useVocabulary();
  const { faults, sought } = useEditor();
  const pointer = pointerOf(path);
  const count = faultCount(faults, pointer);
  const [answered, setAnswered] = useState(sought);
  if (sought !== answered) {
    setAnswered(sought);
    if (sought && isWithin(sought.pointer, pointer)) setOpen(true);
  }
  return (
    <div className="policy-card" data-pointer={pointer}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="policy-card-title">{title(item)}</span>
          <span className="policy-card-summary">{summary(item)}</span>
          {count > 0 && <strong className="zx-error">{say('row.faults', { count })}</strong>}
        </summary>
        {open && (
          <div className="policy-card-body">
            <PartFaults path={path} />
            {children(path, item)}
          </div>
        )}
      </details>
      {buttons}
    </div>
  );
}
