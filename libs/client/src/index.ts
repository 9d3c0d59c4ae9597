export * from './client.js';
export type { FeedOptions } from './feed.js';
export * from './problem.js';
export * from './written-positions.js';
export type { components, operations, paths } from './api.generated.js';
export type { CloudEvent, CloudEventType, EventData, IntegrationEvent } from '@zixin/contracts';
