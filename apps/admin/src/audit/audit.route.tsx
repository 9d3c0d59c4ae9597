import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { may, useMe, whoMay } from '../api/me.js';
import { useRolesText } from '../api/role-names.js';
import { PagedTable } from '../ui/paged-table.js';
import { Empty, Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useView } from '../ui/view-state.js';
import { type AuditView, auditView, type EventPlace, log, placeOf, placeText } from './audit.queries.js';
import { auditTexts } from './audit.texts.js';
import { EventPanel } from './event-panel.js';
import { Filters } from './filters.js';
import { logColumns } from './log-columns.js';
import { Proof } from './proof.js';
import './audit.css';

/** The log in words, and what proves it. */
export function Component() {
  const say = useTexts(auditTexts);
  const rolesText = useRolesText();
  const me = useMe();
  return (
    <Page title={say('title')}>
      {may(me, 'read') ? <Audit /> : <Empty>{say('not-yours', { roles: rolesText(whoMay('read')) })}</Empty>}
    </Page>
  );
}

function Audit() {
  const [view, setView] = useView(auditView);
  const open = (place: EventPlace) => setView({ event: placeText(place) });
  const place = placeOf(view.event);
  return (
    <>
      <Filters view={view} onChange={setView} />
      <div className="audit-layout">
        <Log view={view} onOpen={open} />
        <Proof customer={view.customer} onOpen={open} />
      </div>
      {place && <EventPanel place={place} onOpen={open} onClose={() => setView({ event: '' })} />}
    </>
  );
}

interface LogProps {
  readonly view: AuditView;
  readonly onOpen: (place: EventPlace) => void;
}

function Log({ view, onOpen }: LogProps) {
  const say = useTexts(auditTexts);
  const list = useInfiniteQuery(log(view));
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]);
  const columns = useMemo(() => logColumns(say, view.customer), [say, view.customer]);
  return (
    <div className="audit-log">
      <PagedTable
        query={list}
        name="audit"
        caption={say('log')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={onOpen}
        height="var(--audit-log-height)"
        actions={<span className="zx-secondary">{say(orderOf(view))}</span>}
        empty={<Empty>{say(view.customer === '' ? 'none' : 'none.one')}</Empty>}
      />
    </div>
  );
}

/** In which order the lines come, and of which days when none were chosen. */
function orderOf({ customer, from, until }: AuditView) {
  if (from !== null || until !== null) return 'order.days';
  return customer === '' ? 'order.week' : 'order.life';
}
