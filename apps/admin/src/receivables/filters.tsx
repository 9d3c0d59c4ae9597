import { Select } from 'antd';
import { CustomerPicker } from '../api/customer-picker.js';
import { DateInput } from '../ui/form/date-input.js';
import { useTexts } from '../ui/texts.js';
import { itemFilters } from './item-filters.js';
import { receivablesTexts } from './receivables.texts.js';
import { orderStatuses, type TabProps } from './receivables.view.js';

/** The customer always, then what the tab can be narrowed by. */
export function Filters(props: TabProps) {
  const say = useTexts(receivablesTexts);
  const { view, onChange } = props;
  return (
    <div className="zx-filters">
      <span className="zx-actions">
        {say('customer')}
        <CustomerPicker
          className="zx-customer-picker"
          aria-label={say('customer')}
          placeholder={say('all.customers')}
          value={view.customer}
          onChange={(customer) => onChange({ customer: customer ?? '', id: '' })}
        />
      </span>
      {view.tab === 'open-items' && <ShowFilter {...props} />}
      {view.tab === 'orders' && <StatusFilter {...props} />}
      {(view.tab === 'aging' || view.tab === 'behaviour') && (
        <span className="zx-actions">
          {say('asOf')}
          <DateInput
            aria-label={say('asOf')}
            {...(view.asOf !== null && { value: view.asOf })}
            onChange={(asOf) => onChange({ asOf: asOf ?? null })}
          />
        </span>
      )}
    </div>
  );
}

function ShowFilter({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  return (
    <span className="zx-actions">
      {say('filter')}
      <Select
        aria-label={say('filter')}
        style={{ width: 168 }}
        value={view.show}
        options={itemFilters.map((value) => ({ value, label: say(`filter.${value}`) }))}
        onChange={(show) => onChange({ show })}
      />
      {view.show === 'overdue' && <span className="zx-secondary">{say('filter.order')}</span>}
      {view.show === 'disputed' && <span className="zx-secondary">{say('filter.order.disputed')}</span>}
    </span>
  );
}

function StatusFilter({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  return (
    <span className="zx-actions">
      {say('status')}
      <Select
        aria-label={say('status')}
        style={{ width: 140 }}
        value={view.status}
        options={orderStatuses.map((value) => ({ value, label: say(`status.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
    </span>
  );
}
