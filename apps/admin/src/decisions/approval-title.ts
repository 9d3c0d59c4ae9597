import { useQuery } from '@tanstack/react-query';
import { oneWarning } from '../api/warnings.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { Key } from './codes.js';
import { decisionTexts } from './decisions.texts.js';
import {
  approvalAnywhere,
  approvalsAbout,
  creditFile,
  group,
  heldOrdersOf,
  ordersOf,
} from './decisions.queries.js';

export const approvalKinds = ['proposal', 'override', 'warning', 'order', 'review', 'group'] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

const generic = {
  proposal: 'page.proposal',
  override: 'page.override',
  warning: 'page.warning',
  order: 'page.order',
  review: 'page.review',
  group: 'page.group',
} as const satisfies Readonly<Record<ApprovalKind, Key>>;

const ofProposal: Readonly<Record<string, Key>> = {
  limit: 'page.of.limit',
  temporary: 'page.of.temporary',
  terms: 'page.of.terms',
};

interface Sought {
  readonly of: ApprovalKind;
  readonly id: string;
  /** Empty where the address does not say it. */
  readonly customer: string;
}

/** What is decided and about whom, as far as it is known yet: the same reads as the page below. */
export function useApprovalTitle(sought: Sought): {
  readonly title: string;
  readonly name: string | undefined;
} {
  const name = useName(sought);
  return { title: useTitle(sought, name), name };
}

function useTitle({ of, id, customer }: Sought, name: string | undefined): string {
  const say = useTexts(decisionTexts);
  const kind = useProposalKind({ of, id, customer });
  const number = useOrderNumber({ of, id, customer });
  const rule = useRuleName({ of, id, customer });
  if (name === undefined) return say(generic[of]);
  switch (of) {
    case 'proposal':
      return say(ofProposal[kind ?? ''] ?? 'page.proposal', { name });
    case 'order':
      return number === undefined ? say('page.order') : say('page.of.order', { name, number });
    case 'warning':
      return rule === undefined ? say('page.warning') : say('page.of.warning', { name, rule });
    default:
      return say(`page.of.${of}`, { name });
  }
}

/** The customer's or group's name. */
function useName({ of, id, customer }: Sought): string | undefined {
  const owner = useOwner({ of, id, customer });
  const file = useQuery({ ...creditFile(owner), enabled: of !== 'group' && owner !== '' });
  const found = useQuery({ ...group(id), enabled: of === 'group' });
  return of === 'group' ? found.data?.name : file.data?.name;
}

/** The customer that is decided about; empty while it is not known. */
function useOwner({ of, id, customer }: Sought): string {
  const unsaid = customer === '';
  const proposal = useQuery({ ...approvalAnywhere(id), enabled: unsaid && of === 'proposal' });
  const warning = useQuery({ ...oneWarning(id), enabled: unsaid && of === 'warning' });
  return (proposal.data ?? warning.data)?.customerId ?? customer;
}

function useProposalKind({ of, id, customer }: Sought): string | undefined {
  const isSought = of === 'proposal';
  const anywhere = useQuery({ ...approvalAnywhere(id), enabled: isSought && customer === '' });
  const about = useQuery({ ...approvalsAbout(customer), enabled: isSought && customer !== '' });
  return (anywhere.data ?? about.data?.find((one) => one.id === id))?.kind;
}

function useOrderNumber({ of, id, customer }: Sought): string | undefined {
  const isSought = of === 'order' && customer !== '';
  const held = useQuery({ ...heldOrdersOf(customer), enabled: isSought });
  const isHeld = held.data?.some((one) => one.id === id);
  const all = useQuery({ ...ordersOf(customer), enabled: isSought && isHeld === false });
  const orders = [...(held.data ?? []), ...(all.data ?? [])];
  return orders.find((one) => one.id === id)?.number ?? undefined;
}

function useRuleName({ of, id }: Sought): string | undefined {
  const language = useLanguage();
  const warning = useQuery({ ...oneWarning(id), enabled: of === 'warning' });
  const label = warning.data?.label;
  return label && (language === 'en' ? label.en : label.zh);
}
