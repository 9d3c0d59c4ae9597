import { type AnyView, anyView } from '@zixin/kernel';
import { approvals } from './approvals.js';
import { creditFile } from './credit-file.js';
import { customers } from './customers.js';
import { heldOrders } from './held-orders.js';
import { openItems } from './open-items.js';
import { orders } from './orders.js';
import { paymentBehaviour } from './payment-behaviour.js';
import { payments } from './payments.js';
import { people } from './people.js';

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
  anyView(people),
];
