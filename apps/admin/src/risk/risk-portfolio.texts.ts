import { defineTexts } from '../ui/texts.js';
import en from './risk-portfolio.texts.en.json' with { type: 'json' };
import zh from './risk-portfolio.texts.zh-CN.json' with { type: 'json' };

export const riskPortfolioTexts = defineTexts('risk-portfolio', zh, en);
