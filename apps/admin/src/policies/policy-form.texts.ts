import { defineTexts } from '../ui/texts.js';
import en from './policy-form.texts.en.json' with { type: 'json' };
import zh from './policy-form.texts.zh-CN.json' with { type: 'json' };

export const policyFormTexts = defineTexts('policy-form', zh, en);
export type FormKey = (typeof policyFormTexts)['keys'][number];

export const isFormKey = (key: string): key is FormKey =>
  (policyFormTexts.keys as readonly string[]).includes(key);
