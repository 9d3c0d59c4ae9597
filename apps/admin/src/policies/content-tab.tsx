import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Loaded } from '../ui/loaded.js';
import { useTexts } from '../ui/texts.js';
import { ContentView } from './content-view.js';
import { download } from './download.js';
import { type Policy, type Version, versionContent } from './policies.queries.js';
import { policiesTexts } from './policies.texts.js';
import { type TextFormat, textOf } from './policy-text.js';
import { VersionSelect } from './version-select.js';
import { NoteText } from './words.js';

interface ContentTabProps {
  readonly policy: Policy;
  readonly version: Version;
  readonly onVersion: (version: number) => void;
}

/** What one version says, in words. */
export function ContentTab({ policy, version, onVersion }: ContentTabProps) {
  const say = useTexts(policiesTexts);
  const content = useQuery(versionContent(policy.name, version.version));
  const save = (format: TextFormat) => {
    if (content.data) download(`${policy.name}-${version.version}.${format}`, textOf(content.data, format));
  };
  return (
    <>
      <div className="policy-bar">
        <VersionSelect
          policy={policy}
          label={say('show-version')}
          value={version.version}
          onChange={onVersion}
        />
        <span className="zx-grow zx-secondary">
          <NoteText of={version.note} />
        </span>
        <Button onClick={() => save('yaml')}>{say('export.yaml')}</Button>
        <Button onClick={() => save('json')}>{say('export.json')}</Button>
      </div>
      <Loaded query={content}>{(said) => <ContentView content={said} />}</Loaded>
    </>
  );
}
