export const mainSegment = 'main';

/** The account's id in stream names: the customer id alone for the main segment, else `<customerId>.<segment>`. */
export function accountIdOf(customerId: string, segment: string = mainSegment): string {
  return segment === mainSegment ? customerId : `${customerId}.${segment}`;
}

export function customerOfAccount(accountId: string): string {
  return accountId.split('.', 1)[0] as string;
}

export function segmentOfAccount(accountId: string): string {
  return accountId.slice(customerOfAccount(accountId).length + 1) || mainSegment;
}

/** The customer an account stream belongs to: `creditAccount-<customerId>[.<segment>]`. */
export function customerOfStream(stream: string): string {
  return customerOfAccount(stream.slice(stream.indexOf('-') + 1));
}
