import { Button } from 'antd';
import { useTexts } from '../ui/texts.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';

interface ChoiceProps<Action extends string> {
  readonly of: readonly Action[];
  readonly chosen: Action | null;
  readonly onChoose: (action: Action) => void;
}

/** What can be done with a document, as buttons. */
export function ActionChoice<Action extends string>({ of, chosen, onChoose }: ChoiceProps<Action>) {
  const say = useTexts(receivablesTexts);
  if (of.length === 0) return null;
  return (
    <div className="zx-actions zx-action-choice" role="group" aria-label={say('what')}>
      {of.map((action) => (
        <Button
          key={action}
          size="small"
          type={action === chosen ? 'primary' : 'default'}
          aria-pressed={action === chosen}
          onClick={() => onChoose(action)}
        >
          {say(`do.${action}` as ReceivablesKey)}
        </Button>
      ))}
    </div>
  );
}
