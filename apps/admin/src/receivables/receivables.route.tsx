import './receivables.css';
import { Button } from 'antd';
import { may, useMe } from '../api/me.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useView } from '../ui/view-state.js';
import { ActionPanel } from './action-panel.js';
import { AgingTab } from './aging-tab.js';
import { BehaviourTab } from './behaviour-tab.js';
import { CustomerSummary } from './customer-summary.js';
import { Filters } from './filters.js';
import { ItemsTab } from './items-tab.js';
import { OrdersTab } from './orders-tab.js';
import { PaymentsTab } from './payments-tab.js';
import { receivablesTexts } from './receivables.texts.js';
import { receivablesView, type Tab, type TabProps, tabs } from './receivables.view.js';

const contents: Readonly<Record<Tab, React.ComponentType<TabProps>>> = {
  'open-items': ItemsTab,
  aging: AgingTab,
  behaviour: BehaviourTab,
  payments: PaymentsTab,
  orders: OrdersTab,
};

export function Component() {
  const say = useTexts(receivablesTexts);
  const works = may(useMe(), 'work');
  const [view, setView] = useView(receivablesView);
  const Content = contents[view.tab];
  const actions = works && (
    <>
      <Button onClick={() => setView({ do: 'order' })}>{say('do.order')}</Button>
      <Button onClick={() => setView({ do: 'invoice' })}>{say('do.invoice')}</Button>
      <Button onClick={() => setView({ do: 'credit-note' })}>{say('do.credit-note')}</Button>
      <Button type="primary" onClick={() => setView({ do: 'payment' })}>
        {say('do.payment')}
      </Button>
    </>
  );
  return (
    <Page title={say('title')} actions={actions}>
      <nav className="zx-tabs" aria-label={say('tabs')}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            className="zx-plain"
            aria-current={tab === view.tab}
            onClick={() => setView({ tab, sort: '', id: '' })}
          >
            {say(`tab.${tab}`)}
          </button>
        ))}
      </nav>
      <Filters view={view} onChange={setView} />
      {view.customer !== '' && <CustomerSummary view={view} onChange={setView} />}
      <Content key={view.tab} view={view} onChange={setView} />
      {works && <ActionPanel view={view} onChange={setView} />}
    </Page>
  );
}
