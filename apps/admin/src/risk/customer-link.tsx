import { Link } from 'react-router';
import type { NamedCustomer } from '../api/customers.js';
import { Quoted } from '../ui/quoted.js';

interface CustomerLinkProps {
  readonly id: string;
  readonly customer: Pick<NamedCustomer, 'name'> | undefined;
}

export function CustomerLink({ id, customer }: CustomerLinkProps) {
  return (
    <Link to={`/customers/${id}`} title={customer?.name}>
      <Quoted>{customer?.name ?? '…'}</Quoted>
    </Link>
  );
}
