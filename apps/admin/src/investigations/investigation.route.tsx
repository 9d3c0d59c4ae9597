import './investigations.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded } from '../ui/loaded.js';
import { InvestigationPage } from './investigation-page.js';
import { investigationFile } from './investigations.queries.js';

export function Component() {
  const { investigation = '' } = useParams();
  const query = useQuery(investigationFile(investigation));
  return <Loaded query={query}>{(file) => <InvestigationPage file={file} />}</Loaded>;
}
