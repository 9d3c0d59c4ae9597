import { Form } from 'antd';
import { useTexts } from '../../ui/texts.js';
import { cellAmount } from '../statements.js';
import { StatementsGrid, type StatementsValue } from '../statements-grid.js';
import { statementsTexts } from '../statements.texts.js';

/** The grid as a field; what is missing or no amount is said under it. */
export function StatementsField({ name }: { name: readonly string[] }) {
  const say = useTexts(statementsTexts);
  const check = (_: unknown, value: StatementsValue | undefined) => {
    const fault = value ? faultOf(value) : 'required';
    return fault ? Promise.reject(new Error(say(fault))) : Promise.resolve();
  };
  return (
    <Form.Item className="zx-fields-all" name={[...name]} validateTrigger={[]} rules={[{ validator: check }]}>
      <StatementsGrid />
    </Form.Item>
  );
}

function faultOf({ columns, unit }: StatementsValue): 'required' | 'unreadable' | null {
  for (const { period, until, filedOn, cells, currency } of columns) {
    const amounts = Object.values(cells).map((typed) => cellAmount(typed, unit, currency));
    if (amounts.includes(null)) return 'unreadable';
    const any = amounts.some((amount) => amount !== undefined);
    if (!period || !until || !filedOn || !any) return 'required';
  }
  return null;
}
