import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { exchangeRateCatalog, type ExchangeRateEvent } from './exchange-rate.events.js';

const keys: SampleKeys<ExchangeRateEvent> = {
  ExchangeRateRecorded: {
    base: true,
    quote: true,
    rate: true,
    rateType: true,
    on: true,
    source: true,
  },
};

describeSamples(join(__dirname, '../samples'), exchangeRateCatalog, keys);
