import { registerMessages } from '@zixin/platform/core';
import { accountMessages } from './accounts/account-messages.js';
import { customerMessages } from './customers/customer-messages.js';
import { accessMessages } from './people/access-messages.js';
import { policyMessages } from './policies/policy-messages.js';

registerMessages(accountMessages);
registerMessages(customerMessages);
registerMessages(accessMessages);
registerMessages(policyMessages);
