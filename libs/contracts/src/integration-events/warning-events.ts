import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { DateText, Id } from './values.js';

const warning = {
  warningId: Id(),
  code: Type.String({ description: 'The rule, such as `utilisation`.' }),
  on: DateText(),
};
const level = Type.String({ description: '`info`, `warn` or `critical`.' });

export const warningEvents = [
  publicEvent('warning-raised.v1', { title: 'A risk warning was raised' }, { ...warning, level }),
  publicEvent(
    'warning-escalated.v1',
    { title: 'An open risk warning rose to a graver level' },
    { ...warning, from: level, to: level },
  ),
  publicEvent('warning-cleared.v1', { title: 'A risk warning was cleared' }, warning),
] as const;
