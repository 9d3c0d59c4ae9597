import { Button } from 'antd';
import { useState } from 'react';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { investigationTexts } from './investigation.texts.js';
import { type Attachment, keptFile } from './investigations.queries.js';

/** A kept file: read with the person's session, then saved under its name. */
export function Download({ of }: { of: Pick<Attachment, 'digest' | 'name'> }) {
  const say = useTexts(investigationTexts);
  const [failed, setFailed] = useState(false);
  const fetchIt = async () => {
    setFailed(false);
    try {
      save(await keptFile(of.digest), of.name);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button type="link" size="small" onClick={() => void fetchIt()}>
        <Quoted>{say('download', { name: of.name })}</Quoted>
      </Button>
      {failed && <span className="zx-error">{say('download.failed')}</span>}
    </>
  );
}

function save(contents: Blob, name: string): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
