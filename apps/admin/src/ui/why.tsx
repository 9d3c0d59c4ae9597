import { Button, Popover } from 'antd';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';
import { useHoverOpen } from './hover-open.js';

interface WhyProps {
  /** The figure it explains, by name. */
  readonly figure: string;
  /** Formula, inputs with dates and sources, policy and version, link to the events. */
  readonly children: React.ReactNode;
}

/** A button beside a figure that explains it, to who rests on it for a moment too; a click keeps it, `Esc` closes. */
export function Why({ figure, children }: WhyProps) {
  const say = useTexts(uiTexts);
  const { open, change, close, rest } = useHoverOpen();
  const name = say('why.of', { figure });
  return (
    <Popover
      open={open}
      onOpenChange={change}
      trigger="click"
      content={
        <div
          role="dialog"
          aria-label={name}
          className="zx-why"
          onKeyDown={(event) => event.key === 'Escape' && close()}
          {...rest}
        >
          {children}
        </div>
      }
    >
      <Button type="text" size="small" className="zx-why-button" aria-label={name} data-why {...rest}>
        ?
      </Button>
    </Popover>
  );
}
