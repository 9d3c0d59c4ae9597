import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTexts } from '../../ui/texts.js';
import { evidenceTexts } from '../evidence.texts.js';
import { type Attachment, keepFile } from '../investigations.queries.js';

const most = 20 * 1024 * 1024;

interface AttachmentDropProps {
  readonly id?: string;
  readonly value?: Attachment;
  readonly onChange?: (value: Attachment | undefined) => void;
}

/** Takes a file by drop or choice and keeps it at once; the form then carries what it is known by. */
export function AttachmentDrop({ id, value, onChange }: AttachmentDropProps) {
  const say = useTexts(evidenceTexts);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [uploading, setUploading] = useState<string | null>(null);
  const [fault, setFault] = useState<'attachment.failed' | 'attachment.too-large' | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > most) return setFault('attachment.too-large');
    setFault(null);
    setUploading(file.name);
    try {
      onChange?.(await keepFile(file));
    } catch {
      setFault('attachment.failed');
    } finally {
      setUploading(null);
    }
  };
  return (
    <div
      className="zx-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <span role="status">
        {uploading === null ? <Shown of={value} /> : say('attachment.uploading', { name: uploading })}
        {fault && <span className="zx-error"> {say(fault)}</span>}
      </span>
      <input
        ref={chooser}
        id={id}
        type="file"
        className="zx-hidden"
        aria-label={say('attachment')}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <span className="zx-actions">
        {value && (
          <Button size="small" onClick={() => onChange?.(undefined)}>
            {say('attachment.remove')}
          </Button>
        )}
        <Button size="small" onClick={() => chooser.current?.click()}>
          {say('attachment.choose')}
        </Button>
      </span>
    </div>
  );
}

function Shown({ of }: { of: Attachment | undefined }) {
  const say = useTexts(evidenceTexts);
  if (!of) return <span className="zx-secondary">{say('attachment.drop')}</span>;
  return say('attachment.kept', { name: of.name, kilobytes: Math.ceil(of.bytes / 1000) });
}
