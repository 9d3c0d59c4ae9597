import type { Static } from '@sinclair/typebox';
import { customerEvents } from './customer-events.js';
import { groupEvents } from './group-events.js';
import { limitEvents } from './limit-events.js';
import { orderEvents } from './order-events.js';
import { ratingEvents } from './rating-events.js';
import { receivableEvents } from './receivable-events.js';
import { recordEvents } from './record-events.js';
import { standingEvents } from './standing-events.js';
import { warningEvents } from './warning-events.js';

/** What leaves the house on the bus: each says a fact of the business by itself. */
export const integrationEvents = [
  ...customerEvents,
  ...ratingEvents,
  ...limitEvents,
  ...standingEvents,
  ...orderEvents,
  ...receivableEvents,
  ...warningEvents,
  ...groupEvents,
] as const;

/** What the feed serves: integration events, and for every other change the notice that something was recorded. */
export const feedEvents = [...integrationEvents, ...recordEvents] as const;

export type IntegrationEvent = Static<(typeof integrationEvents)[number]>;
export type RecordChanged = Static<(typeof recordEvents)[number]>;
/** A public event: CloudEvents 1.0 in its JSON form, told apart by `type`. */
export type CloudEvent = Static<(typeof feedEvents)[number]>;

export type CloudEventType = CloudEvent['type'];
export type IntegrationEventType = IntegrationEvent['type'];
/** `data` of the event of a type. */
export type EventData<Type extends CloudEventType> = Extract<CloudEvent, { readonly type: Type }>['data'];
