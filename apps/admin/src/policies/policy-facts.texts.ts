import { defineTexts } from '../ui/texts.js';
import en from './policy-facts.texts.en.json' with { type: 'json' };
import zh from './policy-facts.texts.zh-CN.json' with { type: 'json' };

export const policyFactTexts = defineTexts('policy-facts', zh, en);
export type PolicyFactKey = (typeof policyFactTexts)['keys'][number];
