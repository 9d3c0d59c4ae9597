import { ConfigProvider } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface PanelProps {
  readonly open: boolean;
  readonly title: React.ReactNode;
  readonly onClose: () => void;
  /** At the right edge, as high as the window; for forms beside what they are about. */
  readonly side?: boolean;
  readonly children: React.ReactNode;
}

/**
 * A dialog over the page. What is typed in it stays as a draft when it is closed. Lists and calendars open within it: only what
 * is in a modal dialog can be reached.
 */
export function Panel({ open, title, onClose, side = false, children }: PanelProps) {
  const say = useTexts(uiTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && dialog.current && !dialog.current.open) {
      dialog.current.showModal();
      begin(dialog.current);
    }
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={side ? 'zx-panel zx-panel-side' : 'zx-panel'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <ConfigProvider getPopupContainer={() => dialog.current ?? document.body}>
        <div className="zx-panel-body">
          <header className="zx-section-head">
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className="zx-plain" aria-label={say('close')} onClick={onClose}>
              ✕
            </button>
          </header>
          {open && children}
        </div>
      </ConfigProvider>
    </dialog>
  );
}

/** At its first field; at its heading where it has none. */
function begin(dialog: HTMLDialogElement): void {
  const first = dialog.querySelector<HTMLElement>(':is(input, textarea, select):enabled');
  (first ?? dialog.querySelector('h2'))?.focus();
}
