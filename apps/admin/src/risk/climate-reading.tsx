import { Form, Input, Select } from 'antd';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { useIndustryName } from '../ui/industries.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { industriesFor } from './climate.js';
import { recordReading, type RecordedReading } from './climate.queries.js';
import { riskClimateTexts } from './risk-climate.texts.js';
import { riskTexts } from './risk.texts.js';

interface RecordReadingProps {
  readonly open: boolean;
  /** Chosen already; empty: not yet. */
  readonly industry: string;
  /** Codes with readings, beside those of GB/T 4754. */
  readonly known: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (industry: string) => void;
}

/** Records what an industry's index was in a month. */
export function RecordReading({ open, industry, known, onClose, onDone }: RecordReadingProps) {
  const name = useIndustryName();
  const offered = industriesFor(known);
  const say = useTexts(riskClimateTexts);
  const sayRisk = useTexts(riskTexts);
  const recording = useCommand({
    send: (values: RecordedReading, attempt) => recordReading(withoutBlanks(values), attempt),
    done: (_, values) => onDone(values.industry),
  });
  return (
    <Panel open={open} title={say('record')} onClose={onClose}>
      <CommandForm<RecordedReading>
        name="climate-reading"
        subject={industry}
        initialValues={offered.includes(industry) ? { industry } : {}}
        submitLabel={say('record')}
        onSubmit={recording.mutateAsync}
        onCancel={{ label: sayRisk('cancel'), action: onClose }}
      >
        <div className="zx-fields">
          <Form.Item
            name="industry"
            label={say('record.industry')}
            rules={[{ required: true, message: say('record.industry.wrong') }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={offered.map((value) => ({ value, label: name(value) }))}
            />
          </Form.Item>
          <Form.Item
            name="period"
            label={say('record.period')}
            extra={say('record.period.hint')}
            validateTrigger="onBlur"
            rules={[
              { required: true, pattern: /^\d{4}-(0[1-9]|1[0-2])$/, message: say('record.period.wrong') },
              { pattern: /^(199|[2-9])/, message: say('record.period.early') },
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
