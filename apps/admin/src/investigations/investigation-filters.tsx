import { Select } from 'antd';
import { CustomerPicker } from '../api/customer-picker.js';
import { useTexts } from '../ui/texts.js';
import { investigationTexts } from './investigation.texts.js';
import type { InvestigationsView } from './investigations.queries.js';

const statuses = ['all', 'open', 'completed', 'cancelled'] as const;
const reasons = ['all', 'onboarding', 'periodic', 'warning', 'limitRequest'] as const;

export interface FiltersProps {
  readonly view: InvestigationsView;
  readonly onChange: (change: Partial<InvestigationsView>) => void;
}

export function InvestigationFilters({ view, onChange }: FiltersProps) {
  const say = useTexts(investigationTexts);
  return (
    <div className="zx-filters">
      <span className="zx-actions">
        {say('filter.status')}
        <Select
          aria-label={say('filter.status')}
          style={{ width: 120 }}
          value={view.status}
          options={statuses.map((value) => ({
            value,
            label: value === 'all' ? say('all') : say(`status.${value}`),
          }))}
          onChange={(status) => onChange({ status })}
        />
      </span>
      <span className="zx-actions">
        {say('filter.reason')}
        <Select
          aria-label={say('filter.reason')}
          style={{ width: 140 }}
          value={view.reason}
          options={reasons.map((value) => ({
            value,
            label: value === 'all' ? say('all') : say(`reason.${value}`),
          }))}
          onChange={(reason) => onChange({ reason })}
        />
      </span>
      <span className="zx-actions">
        {say('filter.customer')}
        <CustomerPicker
          className="zx-customer-picker"
          aria-label={say('filter.customer')}
          placeholder={say('all')}
          value={view.customer}
          onChange={(customer) => onChange({ customer: customer ?? '' })}
        />
      </span>
    </div>
  );
}
