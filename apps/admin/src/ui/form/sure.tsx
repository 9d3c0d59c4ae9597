import { Alert, Button } from 'antd';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';

interface SureProps {
  /** What it does, in a sentence. */
  readonly what: string;
  readonly label: string;
  readonly onSure: () => void;
  readonly onCancel: () => void;
}

/** Asks once more, in place of the button that was pressed; Enter in a field does not answer it. */
export function Sure({ what, label, onSure, onCancel }: SureProps) {
  const say = useTexts(uiTexts);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={say('form.sure')}
      description={
        <>
          <p>{what}</p>
          <div className="zx-form-buttons">
            <Button type="primary" danger onClick={onSure}>
              {say('form.sure.yes', { label })}
            </Button>
            <Button autoFocus onClick={onCancel}>
              {say('form.sure.no')}
            </Button>
          </div>
        </>
      }
    />
  );
}
