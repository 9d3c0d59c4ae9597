import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { Quoted } from '../ui/quoted.js';
import { customersFound, namedCustomer } from './customers.js';

interface CustomerPickerProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (customer: string | undefined) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  readonly className?: string;
}

/** Finds a customer by any part of its name, number or identifier; the value is its id. */
export function CustomerPicker({ value, onChange, ...rest }: CustomerPickerProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed, 250);
  const found = useQuery(customersFound(search));
  const known = found.data?.some(({ id }) => id === value) ?? false;
  const chosen = useQuery({
    ...namedCustomer(value ?? ''),
    enabled: value !== undefined && value !== '' && !known,
  });
  const options = [...(found.data ?? []), ...(!known && chosen.data ? [chosen.data] : [])].map(
    ({ id, number, name }) => ({
      value: id,
      label: <Quoted>{number ? `${name} · ${number}` : name}</Quoted>,
    }),
  );
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={value === '' ? undefined : value}
      options={options}
      loading={found.isFetching}
      onChange={(next: string | undefined) => onChange?.(next)}
    />
  );
}

/** The text once it has not changed for so many milliseconds. */
function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
