import { type AnyView, anyView } from '@zixin/kernel';
import { approvals } from './approvals.js';
import { creditFile } from './credit-file.js';
import { customers } from './customers.js';
import { evidence } from './evidence.js';
import { groups } from './groups.js';
import { heldOrders } from './held-orders.js';
import { industryClimate } from './industry-climate.js';
import { investigations } from './investigations.js';
import { openItems } from './open-items.js';
import { orders } from './orders.js';
import { paymentBehaviour } from './payment-behaviour.js';
import { payments } from './payments.js';
import { people } from './people.js';
import { accountLedger, customerAttributes, groupMemberships } from './portfolio/index.js';
import { ratingOverrides } from './rating-overrides.js';
import { ratings } from './ratings.js';
import { riskWarnings } from './risk-warnings.js';

/** Every view the projector builds. */
export const allViews: readonly AnyView[] = [
  anyView(customers),
  anyView(creditFile),
  anyView(openItems),
  anyView(payments),
  anyView(orders),
  anyView(heldOrders),
  anyView(paymentBehaviour),
  anyView(approvals),
  anyView(evidence),
  anyView(industryClimate),
  anyView(investigations),
  anyView(ratingOverrides),
  anyView(ratings),
  anyView(riskWarnings),
  anyView(accountLedger),
  anyView(customerAttributes),
  anyView(groupMemberships),
  anyView(people),
  anyView(groups),
];
