import { useInfiniteQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { CustomerPicker } from '../api/customer-picker.js';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { uiTexts } from '../ui/ui.texts.js';
import { investigationTexts } from './investigation.texts.js';
import { investigationList, openInvestigation } from './investigations.queries.js';

const reasons = ['onboarding', 'periodic', 'warning', 'limitRequest'] as const;

interface Values {
  readonly customer: string;
  readonly reason: (typeof reasons)[number];
  readonly dueOn?: string;
  readonly on?: string;
  readonly reviewId?: string;
}

interface OpenProps {
  readonly open: boolean;
  /** Chosen already; empty: not yet. */
  readonly customer: string;
  readonly onClose: () => void;
  readonly onDone: (investigation: string) => void;
}

export function OpenInvestigation(props: OpenProps) {
  const say = useTexts(investigationTexts);
  const { open, customer, onClose } = props;
  const any = { status: 'all', reason: 'all', sort: '-openedOn' } as const;
  const before = useInfiniteQuery({
    ...investigationList({ ...any, customer }),
    enabled: open && customer !== '',
  });
  const first = before.data?.pages[0]?.items.length === 0;
  return (
    <Panel open={open} title={say('open')} onClose={onClose}>
      {before.isLoading ? null : <Opening {...props} usual={first ? 'onboarding' : 'periodic'} />}
    </Panel>
  );
}

function Opening({ customer, usual, onClose, onDone }: OpenProps & { readonly usual: Values['reason'] }) {
  const say = useTexts(investigationTexts);
  const sayUi = useTexts(uiTexts);
  const opening = useCommand({
    customer: (values: Values) => values.customer,
    send: ({ customer: id, ...values }: Values, attempt) =>
      openInvestigation(id, withoutBlanks(values), attempt),
    done: ({ id }) => onDone(id),
  });
  return (
    <CommandForm<Values>
      name="open-investigation"
      subject={customer}
      initialValues={{ reason: usual, ...(customer !== '' && { customer }) }}
      submitLabel={say('open')}
      onSubmit={opening.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
    >
      <div className="zx-fields">
        <Form.Item
          className="zx-all"
          name="customer"
          label={say('open.customer')}
          rules={[{ required: true, message: sayUi('form.required') }]}
        >
          <CustomerPicker />
        </Form.Item>
        <ChoiceField
          name="reason"
          label={say('reason')}
          options={reasons.map((value) => ({ value, label: say(`reason.${value}`) }))}
        />
        <DateField name="dueOn" label={say('open.dueOn')} required={false} />
        <DateField name="on" label={say('open.on')} extra={say('open.today')} required={false} />
        <TextField name="reviewId" label={say('open.review')} required={false} maxLength={64} />
      </div>
    </CommandForm>
  );
}
