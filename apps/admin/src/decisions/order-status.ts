export const orderStatusKeys = {
  reserved: 'order.reserved',
  deferred: 'order.deferred',
  held: 'order.status-held',
  ready: 'order.ready',
  released: 'order.released',
  delivered: 'order.delivered',
  cancelled: 'order.cancelled',
} as const;
