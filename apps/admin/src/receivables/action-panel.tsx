import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { DefaultForm } from './default-form.js';
import { CreditNoteForm, InvoiceForm } from './document-forms.js';
import { OrderForm } from './order-form.js';
import { PaymentForm } from './payment-form.js';
import { receivablesTexts } from './receivables.texts.js';
import type { Action, TabProps } from './receivables.view.js';

export interface NewFormProps {
  /** Chosen already; empty: not yet. */
  readonly customer: string;
  readonly onClose: () => void;
}

const forms: Readonly<Record<Action, React.ComponentType<NewFormProps>>> = {
  payment: PaymentForm,
  invoice: InvoiceForm,
  'credit-note': CreditNoteForm,
  order: OrderForm,
  default: (props) => <DefaultForm {...props} way="default" />,
  cure: (props) => <DefaultForm {...props} way="cure" />,
};

/** What is recorded anew: the address says which form is open. */
export function ActionPanel({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const action = view.do;
  const close = () => onChange({ do: '' });
  const Form = action === '' ? null : forms[action];
  return (
    <Panel open={Form !== null} title={action === '' ? '' : say(`do.${action}`)} onClose={close} side>
      {Form && <Form customer={view.customer} onClose={close} />}
    </Panel>
  );
}
