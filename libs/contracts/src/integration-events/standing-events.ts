import { publicEvent } from './cloud-event.js';
import { DateText, Segment } from './values.js';

const standing = { segment: Segment, on: DateText() };

export const standingEvents = [
  publicEvent('credit-hold-placed.v1', { title: 'Credit of a customer was put on hold' }, standing),
  publicEvent('credit-hold-released.v1', { title: 'The hold on credit of a customer ended' }, standing),
  publicEvent('default-declared.v1', { title: 'A customer was declared in default' }, standing),
  publicEvent('default-cured.v1', { title: 'The default of a customer was cured' }, standing),
] as const;
