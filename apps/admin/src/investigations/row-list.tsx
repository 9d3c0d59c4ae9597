import { Button, Form } from 'antd';
import { useTexts } from '../ui/texts.js';
import { evidenceTexts } from './evidence.texts.js';

interface RowListProps {
  /** Of the list within the form. */
  readonly name: readonly (string | number)[];
  readonly title: string;
  readonly extra?: string;
  readonly add: string;
  readonly least?: number;
  /** Fields of one row; their names begin with `row`. */
  readonly children: (row: number) => React.ReactNode;
}

/** A list of rows in a form, such as shareholders. */
export function RowList({ name, title, extra, add, least = 0, children }: RowListProps) {
  const say = useTexts(evidenceTexts);
  return (
    <fieldset className="zx-fields-all zx-rows">
      <legend>{title}</legend>
      {extra && <p className="zx-secondary zx-small">{extra}</p>}
      <Form.List name={[...name]}>
        {(rows, { add: append, remove }) => (
          <>
            {rows.map(({ key, name: row }) => (
              <div key={key} className="zx-row">
                <div className="zx-row-fields">{children(row)}</div>
                {rows.length > least && (
                  <button
                    type="button"
                    className="zx-plain"
                    aria-label={say('remove.row', { row: row + 1 })}
                    onClick={() => remove(row)}
                  >
                    ✕
                  </button>
                )}
              </div>
            ))}
            <Button size="small" onClick={() => append({})}>
              {add}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
