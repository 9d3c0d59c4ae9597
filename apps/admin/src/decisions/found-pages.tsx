import { useQuery } from '@tanstack/react-query';
import { oneWarning } from '../api/warnings.js';
import { Loaded } from '../ui/loaded.js';
import { Empty } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Unfound } from '../ui/unfound.js';
import { decisionTexts } from './decisions.texts.js';
import { type CreditFile, heldOrdersOf, ordersOf, overridesAbout, reviewsOf } from './decisions.queries.js';
import { OpenOrder } from './open-order.js';
import { HeldDecision } from './order-decision.js';
import { OverrideApproval } from './override-decision.js';
import { ReviewDecision } from './review-decision.js';
import { WarningDecision } from './warning-decision.js';

export interface FoundProps {
  readonly id: string;
  readonly customer: string;
  readonly file: CreditFile;
}

export function OverridePage({ id, customer, file }: FoundProps) {
  const query = useQuery(overridesAbout(customer));
  return (
    <Loaded query={query}>
      {(all) => {
        const override = all.find((one) => one.id === id);
        return override ? <OverrideApproval override={override} file={file} /> : <Gone />;
      }}
    </Loaded>
  );
}

export function WarningPage({ id, file }: FoundProps) {
  const query = useQuery(oneWarning(id));
  return (
    <Loaded query={query} unfound={<Gone />}>
      {(warning) => <WarningDecision warning={warning} file={file} />}
    </Loaded>
  );
}

export function OrderPage({ id, customer, file }: FoundProps) {
  const held = useQuery(heldOrdersOf(customer));
  return (
    <Loaded query={held}>
      {(all) => {
        const order = all.find((one) => one.id === id);
        return order ? (
          <HeldDecision order={order} file={file} />
        ) : (
          <NotHeld id={id} customer={customer} file={file} />
        );
      }}
    </Loaded>
  );
}

function NotHeld({ id, customer, file }: FoundProps) {
  const query = useQuery(ordersOf(customer));
  return (
    <Loaded query={query}>
      {(all) => {
        const order = all.find((one) => one.id === id);
        return order ? <OpenOrder order={order} file={file} /> : <Gone />;
      }}
    </Loaded>
  );
}

export function ReviewPage({ id, customer, file }: FoundProps) {
  const query = useQuery(reviewsOf(customer));
  return (
    <Loaded query={query}>
      {(all) => {
        const review = all.find((one) => one.reviewId === id);
        return review ? <ReviewDecision review={review} customer={customer} file={file} /> : <Done />;
      }}
    </Loaded>
  );
}

const Gone = () => <Unfound of="decision" />;

function Done() {
  const say = useTexts(decisionTexts);
  return <Empty>{say('review.gone')}</Empty>;
}
