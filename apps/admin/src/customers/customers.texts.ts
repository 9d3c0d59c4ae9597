import { defineTexts } from '../ui/texts.js';
import en from './customers.texts.en.json' with { type: 'json' };
import zh from './customers.texts.zh-CN.json' with { type: 'json' };

export const customersTexts = defineTexts('customers', zh, en);
export type CustomersKey = (typeof customersTexts)['keys'][number];
