import { DomainError } from '@zixin/kernel';
import { type Complaint, Refusal } from '@zixin/platform';

/**
 * Refuses evidence with every fault that was found, each with its place in the body, and with what would be right there.
 * @throws Refusal with the code of the first fault: `evidence-invalid`, `statement-unbalanced` or one of the kernel's for amounts.
 */
export function refuseFaulty(faults: readonly DomainError[]): void {
  const [first] = faults;
  if (first) throw new Refusal(first.code, first.params, {}, faults.filter(isOfBody).map(complaintOf));
}

/** What `read` makes of a body. @throws Refusal as `refuseFaulty` does. */
export function explained<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError) refuseFaulty([error]);
    throw error;
  }
}

/** Amounts are kept as minor units and sent as `amount`: an `amount` where `minor` misses was told as that already. */
function isOfBody({ params }: DomainError): boolean {
  return !(params['rule'] === 'unknown-field' && params['allowed'] === 'minor, currency');
}

function complaintOf({ code, params, pointer = '' }: DomainError): Complaint {
  const at = pointer.replace(/\/minor$/, '/amount');
  const rule = at !== pointer && params['rule'] === 'count' ? 'amount-negative' : String(params['rule']);
  return { pointer: at, rule: code === 'evidence-invalid' ? `evidence-${rule}` : code, params };
}
