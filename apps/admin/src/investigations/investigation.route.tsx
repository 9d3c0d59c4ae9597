import './investigations.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { isUnfound, Loaded } from '../ui/loaded.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Unfound } from '../ui/unfound.js';
import { investigationTexts } from './investigation.texts.js';
import { InvestigationPage } from './investigation-page.js';
import { investigationFile } from './investigations.queries.js';

export function Component() {
  const { investigation = '' } = useParams();
  const say = useTexts(investigationTexts);
  const query = useQuery(investigationFile(investigation));
  if (isUnfound(query.error))
    return (
      <Page title={say('title')}>
        <Unfound of="investigation" />
      </Page>
    );
  return <Loaded query={query}>{(file) => <InvestigationPage file={file} />}</Loaded>;
}
