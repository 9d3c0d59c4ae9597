import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { warningCatalog, type WarningEvent } from './warning.events.js';

const decision = { rule: true, figures: true, warningRules: true, actions: true, on: true } as const;
const keys: SampleKeys<WarningEvent> = {
  RiskWarningRaised: { warningId: true, code: true, level: true, continues: true, ...decision },
  RiskWarningEscalated: { warningId: true, from: true, to: true, ...decision },
  RiskWarningAcknowledged: { warningId: true, by: true, note: true, on: true },
  RiskWarningActionTaken: {
    ...{ warningId: true, action: true, reference: true, automatic: true, by: true, on: true },
  },
  RiskWarningActionDeclined: { warningId: true, action: true, by: true, reason: true, on: true },
  RiskWarningCleared: { warningId: true, figures: true, by: true, reason: true, stillOn: true, on: true },
  RiskWarningRearmed: { warningId: true, code: true, figures: true, on: true },
};

describeSamples(join(__dirname, '../samples'), warningCatalog, keys);
