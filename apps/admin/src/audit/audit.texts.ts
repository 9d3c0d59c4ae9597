import { defineTexts } from '../ui/texts.js';
import en from './audit.texts.en.json' with { type: 'json' };
import zh from './audit.texts.zh-CN.json' with { type: 'json' };

export const auditTexts = defineTexts('audit', zh, en);
export type AuditKey = (typeof auditTexts)['keys'][number];
