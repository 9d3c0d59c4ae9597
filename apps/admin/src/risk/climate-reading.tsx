import { Form, Input } from 'antd';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { recordReading, type RecordedReading } from './climate.queries.js';
import { riskClimateTexts } from './risk-climate.texts.js';
import { riskTexts } from './risk.texts.js';

interface RecordReadingProps {
  readonly open: boolean;
  /** Chosen already; empty: not yet. */
  readonly industry: string;
  readonly onClose: () => void;
  readonly onDone: (industry: string) => void;
}

/** Records what an industry's index was in a month. */
export function RecordReading({ open, industry, onClose, onDone }: RecordReadingProps) {
  const say = useTexts(riskClimateTexts);
  const sayRisk = useTexts(riskTexts);
  const recording = useCommand({
    send: (values: RecordedReading, attempt) => recordReading(withoutBlanks(values), attempt),
    done: (_, values) => onDone(values.industry.trim()),
  });
  return (
    <Panel open={open} title={say('record')} onClose={onClose}>
      <CommandForm<RecordedReading>
        name="climate-reading"
        subject={industry}
        initialValues={industry === '' ? {} : { industry }}
        submitLabel={say('record')}
        onSubmit={recording.mutateAsync}
        onCancel={{ label: sayRisk('cancel'), action: onClose }}
      >
        <div className="zx-fields">
          <TextField
            name="industry"
            label={say('record.industry')}
            extra={say('record.industry.hint')}
            maxLength={64}
          />
          <Form.Item
            name="period"
            label={say('record.period')}
            extra={say('record.period.hint')}
            validateTrigger="onBlur"
            rules={[
              { required: true, pattern: /^\d{4}-(0[1-9]|1[0-2])$/, message: say('record.period.wrong') },
            ]}
          >
            <Input autoComplete="off" maxLength={7} />
          </Form.Item>
          <Form.Item
            name="index"
            label={say('record.index')}
            extra={say('record.index.hint')}
            validateTrigger="onBlur"
            rules={[
              {
                required: true,
                pattern: /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/,
                message: say('record.index.wrong'),
              },
            ]}
          >
            <Input autoComplete="off" inputMode="decimal" maxLength={6} />
          </Form.Item>
          <DateField
            name="publishedOn"
            label={say('record.published')}
            extra={say('record.published.hint')}
            required={false}
          />
          <TextField className="zx-all" name="source" label={say('record.source')} maxLength={200} />
        </div>
      </CommandForm>
    </Panel>
  );
}
