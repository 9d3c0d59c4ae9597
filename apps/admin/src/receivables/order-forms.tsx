import type { components } from '@zixin/client';
import { Form } from 'antd';
import { DateField } from '../ui/form/date-input.js';
import { CountField } from '../ui/form/count-field.js';
import { CheckField, TextField } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useTexts } from '../ui/texts.js';
import { ActionForm } from './action-form.js';
import type { OrderAction } from './order-actions.js';
import * as orders from './orders.queries.js';
import type { Order } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

type Schemas = components['schemas'];

interface FormProps {
  readonly of: Order;
  readonly onClose: () => void;
}

const forms: Readonly<Record<OrderAction, React.ComponentType<FormProps>>> = {
  deliver: DeliveryForm,
  release: ReleaseForm,
  amend: AmendmentForm,
  hold: (props) => <ReasonForm {...props} action="hold" />,
  cancel: (props) => <ReasonForm {...props} action="cancel" />,
};

export function OrderActionForm({ action, ...props }: FormProps & { readonly action: OrderAction }) {
  const Action = forms[action];
  return <Action {...props} />;
}

const about = ({ of, onClose }: FormProps) => ({
  subject: of.id,
  number: of.number,
  customer: of.customerId,
  onDone: onClose,
  onCancel: onClose,
});

function DeliveryForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const { id, amount } = props.of;
  return (
    <ActionForm<Schemas['DeliveryDto']>
      name="delivery"
      does="deliver"
      {...about(props)}
      initialValues={{ sharePercent: '100' }}
      send={(values, attempt) => orders.deliverOrder(id, values, attempt)}
    >
      <MoneyField
        name="amount"
        label={say('delivery.amount')}
        extra={say('delivery.either')}
        currency={amount.currency}
        required={false}
      />
      <Form.Item noStyle dependencies={['amount']}>
        {({ getFieldValue }) =>
          !getFieldValue('amount') && (
            <TextField name="sharePercent" label={say('delivery.share')} required={false} />
          )
        }
      </Form.Item>
      <TextField name="number" label={say('delivery.number')} required={false} />
      <DateField name="deliveredOn" label={say('deliveredOn')} extra={say('today')} required={false} />
      <CheckField className="zx-all" name="final" label={say('delivery.final')} />
    </ActionForm>
  );
}

function ReleaseForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  return (
    <ActionForm<Schemas['ReleaseDto']>
      name="release"
      does="release"
      {...about(props)}
      send={(values, attempt) => orders.releaseOrder(props.of.id, values, attempt)}
    >
      <CheckField className="zx-all" name="override" label={say('release.override')} />
      <Form.Item noStyle dependencies={['override']}>
        {({ getFieldValue }) => (
          <TextField
            className="zx-all"
            name="reason"
            label={say('release.reason')}
            lines={2}
            required={getFieldValue('override') === true}
            maxLength={1000}
          />
        )}
      </Form.Item>
    </ActionForm>
  );
}

function AmendmentForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const { id, amount, shipOn } = props.of;
  return (
    <ActionForm<Schemas['AmendmentDto']>
      name="amendment"
      does="amend"
      {...about(props)}
      initialValues={{ amount, shipOn }}
      send={(values, attempt) => orders.amendOrder(id, values, attempt)}
    >
      <MoneyField name="amount" label={say('order.amount')} currency={amount.currency} />
      <DateField name="shipOn" label={say('order.shipOn')} required={false} />
      <CountField name="termsDays" label={say('order.terms')} required={false} />
    </ActionForm>
  );
}

function ReasonForm(props: FormProps & { readonly action: 'hold' | 'cancel' }) {
  const say = useTexts(receivablesTexts);
  const { action, of } = props;
  const send = action === 'hold' ? orders.holdOrder : orders.cancelOrder;
  return (
    <ActionForm<Schemas['ReasonDto']>
      name={`order-${action}`}
      does={action}
      danger={action === 'cancel'}
      {...about(props)}
      send={(values, attempt) => send(of.id, values, attempt)}
    >
      <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
    </ActionForm>
  );
}
