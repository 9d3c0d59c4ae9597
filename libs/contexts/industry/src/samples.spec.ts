import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { industryCatalog, type IndustryEvent } from './industry.events.js';

const keys: SampleKeys<IndustryEvent> = {
  ClimateIndexRecorded: {
    industry: true,
    index: true,
    period: true,
    source: true,
    publishedOn: true,
    recordedBy: true,
    on: true,
  },
};

describeSamples(join(__dirname, '../samples'), industryCatalog, keys);
