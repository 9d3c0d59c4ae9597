/** What counts towards exposure on one account, in minor units of its currency. */
export interface ExposureParts {
  readonly orders: readonly { readonly reserved: number; readonly delivered: number }[];
  readonly invoices: readonly { readonly open: number }[];
  readonly cash: readonly { readonly unapplied: number }[];
  readonly overApplied: readonly { readonly minor: number }[];
}

/** Minor units. `total` = reserved + delivered + receivable − unapplied: gross exposure with unapplied cash counted. */
export interface Exposure {
  readonly reserved: number;
  /** Delivered, not yet invoiced. */
  readonly delivered: number;
  readonly receivable: number;
  readonly unapplied: number;
  readonly total: number;
}

export function exposureOf(account: ExposureParts): Exposure {
  let [reserved, delivered, receivable, unapplied] = [0, 0, 0, 0];
  for (const order of account.orders) {
    reserved += order.reserved;
    delivered += order.delivered;
  }
  for (const invoice of account.invoices) receivable += invoice.open;
  for (const { minor } of account.overApplied) receivable -= minor;
  for (const credit of account.cash) unapplied += credit.unapplied;
  return { reserved, delivered, receivable, unapplied, total: reserved + delivered + receivable - unapplied };
}
