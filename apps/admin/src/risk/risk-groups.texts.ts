import { defineTexts } from '../ui/texts.js';
import en from './risk-groups.texts.en.json' with { type: 'json' };
import zh from './risk-groups.texts.zh-CN.json' with { type: 'json' };

export const riskGroupsTexts = defineTexts('risk-groups', zh, en);
