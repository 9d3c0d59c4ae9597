import { useHouse } from '../../ui/house.js';
import { Section } from '../../ui/section.js';
import { usePart, useVocabulary, useEditor } from '../pieces/editor-context.js';
import { ReadPiece } from '../pieces/held.js';
import { ChoicePiece, CountPiece, DecimalPiece, usePut, YesNoPiece } from '../pieces/inputs.js';
import { Checkbox } from 'antd';

export function OrderCheckForm() {
  const { say } = useVocabulary();
  const { currency } = useHouse();
  return (
    <Section title={say('basics')}>
      <div className="zx-fields">
        <ChoicePiece path={['comparison']} label={say('field.comparison')} of={['exceeds', 'reaches']} />
        <DecimalPiece
          path={['tolerancePercent']}
          label={say('field.tolerancePercent')}
          unit={say('unit.percent')}
        />
        <CountPiece path={['horizonDays']} label={say('field.horizonDays')} unit={say('unit.days')} />
        <CountPiece path={['overdueDays']} label={say('field.overdueDays')} unit={say('unit.days')} />
        <DecimalPiece path={['overdueDeMinimis']} label={say('field.overdueDeMinimis')} unit={currency} />
        <OrderMaximum />
        <ChoicePiece path={['mitigants']} label={say('field.mitigants')} of={['reduceNet', 'raiseLimit']} />
        <YesNoPiece path={['countUnappliedCash']} label={say('field.countUnappliedCash')} />
      </div>
    </Section>
  );
}

/** An amount, or none. */
function OrderMaximum() {
  const value = usePart<string | null>(['orderMaximum']);
  const put = usePut({ path: ['orderMaximum'] });
  const { say } = useVocabulary();
  const { currency } = useHouse();
  const { readOnly } = useEditor();
  const label = say('field.orderMaximum');
  if (readOnly && value === null) return <ReadPiece label={label}>{say('none')}</ReadPiece>;
  return (
    <div className="policy-piece">
      {value === null ? (
        <span className="policy-label">{label}</span>
      ) : (
        <DecimalPiece path={['orderMaximum']} label={label} unit={currency} />
      )}
      {!readOnly && (
        <Checkbox checked={value === null} onChange={({ target }) => put(target.checked ? null : '0')}>
          {say('none')}
        </Checkbox>
      )}
    </div>
  );
}
