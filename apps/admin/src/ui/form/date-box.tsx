import { Calendar, Input, type InputRef, Popover } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useHouse } from '../house.js';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import { typedDate } from './typed-date.js';

interface DateBoxProps {
  readonly id?: string;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
  readonly text: string;
  /** Said below it. */
  readonly fault?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onPick: (day: string) => void;
  /** Left, or done with by Enter, which sends no form. */
  readonly onDone: () => void;
}

/** Text with a calendar beside it. Whoever comes to it by click or Tab types over all of it. */
export function DateBox({ text, fault, onText, onPick, onDone, ...rest }: DateBoxProps) {
  const field = useRef<InputRef>(null);
  const reached = useRef(false);
  const select = () => field.current?.select();
  const onKeyDown = (event: React.KeyboardEvent) => {
    reached.current = false;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onDone();
  };
  const pick = (day: string) => {
    onPick(day);
    field.current?.focus();
  };
  return (
    <span className="zx-date">
      <Input
        {...rest}
        ref={field}
        autoComplete="off"
        value={text}
        {...(fault !== undefined && { status: 'error' as const, 'aria-invalid': true })}
        suffix={<CalendarButton day={typedDate(text)} disabled={rest.disabled === true} onPick={pick} />}
        onChange={({ target }) => onText(target.value)}
        onFocus={() => {
          reached.current = true;
          select();
        }}
        // The click that brings the focus puts the caret after it.
        onClick={() => {
          if (reached.current) select();
          reached.current = false;
        }}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      />
      {fault !== undefined && (
        <span role="alert" className="zx-date-fault">
          {fault}
        </span>
      )}
    </span>
  );
}

interface CalendarButtonProps {
  readonly day: string | null;
  readonly disabled: boolean;
  readonly onPick: (day: string) => void;
}

/** For the mouse: with the keyboard a date is typed. */
function CalendarButton({ day, disabled, onPick }: CalendarButtonProps) {
  const say = useTexts(uiTexts);
  const { businessDate } = useHouse();
  const [open, setOpen] = useState(false);
  const close = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
  };
  const calendar = (
    <div className="zx-calendar" onKeyDown={close}>
      <Calendar
        fullscreen={false}
        defaultValue={dayjs(day ?? businessDate)}
        onSelect={(picked, { source }) => {
          if (source !== 'date') return;
          setOpen(false);
          onPick(picked.format('YYYY-MM-DD'));
        }}
      />
    </div>
  );
  return (
    <Popover
      content={calendar}
      trigger="click"
      placement="bottomRight"
      open={open && !disabled}
      onOpenChange={setOpen}
      destroyOnHidden
    >
      <button
        type="button"
        tabIndex={-1}
        className="zx-plain zx-calendar-button"
        aria-label={say('form.calendar')}
        title={say('form.calendar')}
        disabled={disabled}
        onKeyDown={close}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
        </svg>
      </button>
    </Popover>
  );
}
