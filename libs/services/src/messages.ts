import { registerMessages } from '@zixin/platform/core';
import { accountMessages } from './accounts/account-messages.js';
import { customerMessages } from './customers/customer-messages.js';
import { groupMessages } from './groups/group-messages.js';
import { investigationMessages } from './investigations/investigation-messages.js';
import { accessMessages } from './people/access-messages.js';
import { policyMessages } from './policies/policy-messages.js';
import { ratingMessages } from './ratings/rating-messages.js';
import { riskMessages } from './risks/risk-messages.js';

registerMessages(accountMessages);
registerMessages(customerMessages);
registerMessages(accessMessages);
registerMessages(policyMessages);
registerMessages(investigationMessages);
registerMessages(ratingMessages);
registerMessages(riskMessages);
registerMessages(groupMessages);
