import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface WhyProps {
  /** The figure it explains, by name. */
  readonly figure: string;
  /** Formula, inputs with dates and sources, policy and version, link to the events. */
  readonly children: React.ReactNode;
}

/** A button beside a figure that explains it; `Esc` closes. */
export function Why({ figure, children }: WhyProps) {
  const say = useTexts(uiTexts);
  const [open, setOpen] = useState(false);
  const name = say('why.of', { figure });
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      content={
        <div
          role="dialog"
          aria-label={name}
          className="zx-why"
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          {children}
        </div>
      }
    >
      <Button type="text" size="small" className="zx-why-button" aria-label={name} data-why>
        ?
      </Button>
    </Popover>
  );
}
