import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { OrNull } from './values.js';

export const recordEvents = [
  publicEvent(
    'record-changed.v1',
    {
      title: 'Something was recorded that has no public event of its own: read it anew, where you may',
      subject: 'The customer id, else what the record is named by.',
    },
    {
      record: Type.String({ description: 'Which kind of record, such as `investigation`.' }),
      change: Type.String({
        description: 'What happened, such as `EvidenceCollected`; names may come and go.',
      }),
      customerId: OrNull(Type.String(), '`null`: concerns no single customer.'),
      revision: Type.Integer({ description: 'Of the record; grows with every change.' }),
    },
  ),
] as const;
