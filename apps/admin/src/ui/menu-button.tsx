import { Button, Popover } from 'antd';
import { useRef, useState } from 'react';

interface MenuButtonProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [choice: Choice, label: string])[];
  readonly onChoose: (choice: Choice) => void;
  /** What the same button is meanwhile, so that the focus stays where it is. */
  readonly instead: { readonly label: string; readonly onClick: () => void } | null;
}

/** A button that offers a few choices: arrows go through them, `Enter` takes one, `Esc` closes. */
export function MenuButton<Choice extends string>(props: MenuButtonProps<Choice>) {
  const { label, choices, onChoose, instead } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const to = placeOf(event.key, items.indexOf(event.target as HTMLButtonElement), items.length);
    if (to === null) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      afterOpenChange={(opened) => opened && menu.current?.querySelector('button')?.focus()}
      trigger={instead ? [] : ['click']}
      placement="bottomRight"
      content={
        <div ref={menu} role="menu" aria-label={label} className="zx-choices" onKeyDown={onKeyDown}>
          {choices.map(([choice, text]) => (
            <button
              key={choice}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(choice);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      }
    >
      {instead ? (
        <Button ref={button} size="small" onClick={instead.onClick}>
          {instead.label}
        </Button>
      ) : (
        <Button ref={button} size="small" aria-haspopup="menu" aria-expanded={open}>
          {label}
        </Button>
      )}
    </Popover>
  );
}

/** The choice a key leads to, round and round. */
function placeOf(key: string, at: number, count: number): number | null {
  const ways: Readonly<Record<string, number>> = {
    ...{ ArrowDown: (at + 1) % count, ArrowUp: (at - 1 + count) % count },
    ...{ Home: 0, End: count - 1 },
  };
  return ways[key] ?? null;
}
