/** A CloudEvents 1.0 envelope that says what changed, not how: readers fetch what they may see. */
export interface FeedEvent {
  readonly specversion: '1.0';
  /** The stored event's id: the same event always has the same. */
  readonly id: string;
  readonly source: '/zixin';
  /** `zixin.` and the name of what happened, such as `zixin.PaymentReceived`. */
  readonly type: string;
  /** The stream that changed. */
  readonly subject: string;
  /** RFC 3339 UTC. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: {
    /** `null` for what concerns no single customer. */
    readonly customerId: string | null;
    readonly revision: number;
    /** For `Zixin-After` and `Last-Event-ID`. */
    readonly position: string;
  };
}

export interface ChangedFact {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly customerId: string | null;
  readonly recordedAt: string;
  readonly positionToken: string;
}

export function feedEvent({
  id,
  type,
  stream,
  revision,
  customerId,
  recordedAt,
  positionToken,
}: ChangedFact): FeedEvent {
  return {
    specversion: '1.0',
    id,
    source: '/zixin',
    type: `zixin.${type}`,
    subject: stream,
    time: recordedAt,
    datacontenttype: 'application/json',
    data: { customerId, revision, position: positionToken },
  };
}
