import type { WarningAction } from '@zixin/calculations';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import { isSame, type Recorded } from '@zixin/kernel';

export type Proposal = Extract<
  CreditAccountEvent,
  { readonly type: 'LimitProposed' | 'PaymentTermsProposed' }
>;
export type ProposalEvent =
  Proposal['type'] | 'LimitDeclined' | 'PaymentTermsDeclined' | 'LimitAdjusted' | 'PaymentTermsChanged';

interface AskedAction {
  readonly warningId: string;
  readonly action: WarningAction;
}
interface PendingAction {
  readonly proposalId: string;
  readonly stream: string;
  readonly action: WarningAction;
}

/** What the open warnings of a customer ask of the accounts, and the pending proposals that came of it. */
export interface Asking {
  readonly open: readonly AskedAction[];
  readonly pending: readonly PendingAction[];
}

export interface ActionReference {
  readonly warningId: string;
  readonly action: WarningAction['action'];
  readonly reference: string;
}

export const nobodyAsks: Asking = { open: [], pending: [] };

interface Warned {
  readonly warningId: string;
  readonly actions: readonly WarningAction[];
}

export function asked(asking: Asking, { warningId, actions }: Warned): Asking {
  const { open } = answered(asking, warningId);
  const more = actions.filter(({ action }) => action === 'lowerLimit' || action === 'shortenTerms');
  return { ...asking, open: [...open, ...more.map((action) => ({ warningId, action }))] };
}

export function answered({ open, pending }: Asking, warningId: string): Asking {
  return { pending, open: open.filter((one) => one.warningId !== warningId) };
}

export function proposed(asking: Asking, { type, stream, data }: Recorded<Proposal>): Asking {
  const from = asking.open.find(
    (one) => one.warningId === data.warningId && one.action.action === kindOf(type),
  );
  if (!from) return asking;
  const { proposalId } = data;
  return { ...asking, pending: [...asking.pending, { proposalId, stream, action: from.action }] };
}

export function decided({ open, pending }: Asking, proposalId: string): Asking {
  return { open, pending: pending.filter((one) => one.proposalId !== proposalId) };
}

/** Another limit, or other terms: what was proposed before is not what a warning would ask for now. */
export function changed(
  { open, pending }: Asking,
  { type, stream }: Pick<Recorded, 'type' | 'stream'>,
): Asking {
  const kind = kindOf(type);
  return { open, pending: pending.filter((one) => one.stream !== stream || one.action.action !== kind) };
}

/** The pending proposals that are what a warning asks for. */
export function pendingFor({ pending }: Asking, { warningId, actions }: Warned): readonly ActionReference[] {
  return actions.flatMap((wanted) => {
    const same = pending.find(({ action }) => !wanted.automatic && isSame(action, wanted));
    return same ? [{ warningId, action: wanted.action, reference: same.proposalId }] : [];
  });
}

/** The warnings a new proposal is the answer to: the one it names, and the open ones that ask the same. */
export function askersOf({ open }: Asking, { type, data }: Recorded<Proposal>): readonly ActionReference[] {
  const { warningId, proposalId: reference } = data;
  if (warningId === undefined) return [];
  const action = kindOf(type);
  const own = open.find((one) => one.warningId === warningId && one.action.action === action);
  const others = own ? open.filter((one) => one !== own && isSame(one.action, own.action)) : [];
  return [warningId, ...others.map((one) => one.warningId)].map((id) => ({
    warningId: id,
    action,
    reference,
  }));
}

function kindOf(type: string): 'lowerLimit' | 'shortenTerms' {
  return type.startsWith('Limit') ? 'lowerLimit' : 'shortenTerms';
}
