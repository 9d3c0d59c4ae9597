import { answered, type components } from '@zixin/client';
import { useState } from 'react';
import { zixin } from '../api/client.js';
import { useMe } from '../api/me.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateText } from '../ui/figure.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import { decisionTexts } from './decisions.texts.js';

interface ConfirmProps {
  readonly customer: string;
  readonly segment: string;
  readonly mitigant: {
    readonly mitigantId: string;
    readonly registeredBy: string;
    readonly raisesLimitFrom: string | null;
  };
}

/** Where policy lets mitigants raise the limit, one counts from the day a second person with the authority confirms it. */
export function ConfirmMitigant({ customer, segment, mitigant }: ConfirmProps) {
  const say = useTexts(decisionTexts);
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { mitigantId: id, registeredBy, raisesLimitFrom } = mitigant;
  const { save, saved } = useDecision({
    customer,
    send: (body: components['schemas']['SegmentDto'], attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/mitigants/{id}/confirmation', {
          ...attempt,
          params: { path: { customer, id } },
          body,
        }),
      ),
    said: () => ({ said: say('mitigant.confirmed') }),
  });
  if (raisesLimitFrom !== null)
    return (
      <span className="zx-secondary">
        {say('mitigant.raises')} <DateText of={raisesLimitFrom} />
      </span>
    );
  if (registeredBy === me.id) return <span className="zx-secondary">{say('mitigant.confirm.own')}</span>;
  return (
    <>
      <button type="button" className="zx-plain decision-link" onClick={() => setOpen(true)}>
        {say('mitigant.confirm')}
      </button>
      <Panel open={open} title={say('mitigant.confirm')} onClose={() => setOpen(false)}>
        <p>{say('mitigant.confirm.what')}</p>
        <CommandForm
          key={saved}
          name="mitigant-confirm"
          subject={id}
          submitLabel={say('mitigant.confirm')}
          onSubmit={() => save({ segment }).then(() => setOpen(false))}
        >
          {null}
        </CommandForm>
      </Panel>
    </>
  );
}
