import './investigations.css';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { may, useMe } from '../api/me.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { flag, oneOf, text, useView } from '../ui/view-state.js';
import { investigationTexts } from './investigation.texts.js';
import { InvestigationFilters } from './investigation-filters.js';
import { InvestigationsTable } from './investigations-table.js';
import { OpenInvestigation } from './open-investigation.js';
import { CustomerRecord, recordParts } from './record/customer-record.js';
import { RegisterCustomer } from './record/register-customer.js';

export const investigationsView = {
  status: oneOf(['all', 'open', 'completed', 'cancelled'] as const, 'all'),
  reason: oneOf(['all', 'onboarding', 'periodic', 'warning', 'limitRequest'] as const, 'all'),
  customer: text(''),
  sort: text('-openedOn'),
  open: flag,
  register: flag,
  record: oneOf(['', ...recordParts] as const, ''),
};

export function Component() {
  const say = useTexts(investigationTexts);
  const works = may(useMe(), 'work');
  const navigate = useNavigate();
  const [view, setView] = useView(investigationsView);
  const actions = works && (
    <>
      {view.customer !== '' && (
        <Button onClick={() => setView({ record: 'registration' })}>{say('record')}</Button>
      )}
      <Button onClick={() => setView({ register: true })}>{say('register')}</Button>
      <Button type="primary" onClick={() => setView({ open: true })}>
        {say('open')}
      </Button>
    </>
  );
  return (
    <Page title={say('title')} actions={actions}>
      <InvestigationFilters view={view} onChange={setView} />
      <InvestigationsTable view={view} onChange={setView} />
      {works && (
        <>
          <OpenInvestigation
            open={view.open}
            customer={view.customer}
            onClose={() => setView({ open: false })}
            onDone={(id) => void navigate(`/investigations/${id}`)}
          />
          <RegisterCustomer
            open={view.register}
            onClose={() => setView({ register: false })}
            onNext={(customer, next) => setView({ register: false, customer, ...next })}
          />
        </>
      )}
      <CustomerRecord
        customer={view.customer}
        part={works && view.customer !== '' ? view.record : ''}
        onPart={(record) => setView({ record })}
        onClose={() => setView({ record: '' })}
      />
    </Page>
  );
}
