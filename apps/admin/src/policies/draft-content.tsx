import type { PolicyContent, PolicyKind } from '@zixin/calculations';
import { Alert, Button, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePolicyNames } from '../ui/policy-names.js';
import { useTexts } from '../ui/texts.js';
import { ContentView } from './content-view.js';
import { FaultList } from './fault-list.js';
import { type Fault, faultsIn, isDrawable } from './faults.js';
import { type Sought } from './pieces/editor-context.js';
import { focusAt } from './seek.js';
import { policiesTexts } from './policies.texts.js';
import { policyFormTexts } from './policy-form.texts.js';
import { readText, type TextFormat, textOf } from './policy-text.js';
import { TextEditor } from './text-editor.js';

/** A content on its way: what can be read of it, and the text that cannot. */
export interface Edited {
  readonly content: unknown;
  readonly unread: string | null;
}

interface DraftContentProps {
  readonly kind: PolicyKind;
  readonly value?: Edited;
  readonly onChange?: (value: Edited) => void;
  /** What the services found in what was sent, until it is changed. */
  readonly refused: readonly Fault[];
}

type Mode = 'form' | TextFormat;

/** The content of a draft, as a form or as text; both show what is wrong at its place. */
export function DraftContent({ kind, value, onChange, refused }: DraftContentProps) {
  const say = useTexts(policiesTexts);
  const sayForm = useTexts(policyFormTexts);
  const { content, unread } = value ?? { content: null, unread: null };
  const own = useMemo(() => faultsIn(content, sayForm), [content, sayForm]);
  const drawable = unread === null && isDrawable(content, kind);
  const [wanted, setMode] = useState<Mode>('form');
  const mode = wanted === 'form' && !drawable ? 'yaml' : wanted;
  const [typed, setTyped] = useState<string | null>(null);
  const put = (next: Edited) => onChange?.(next);
  const write = (text: string) => {
    setTyped(text);
    const read = readText(text);
    put('content' in read ? { content: read.content, unread: null } : { content, unread: text });
  };
  const show = (next: Mode) => {
    setTyped(null);
    setMode(next);
  };
  const faults = [...own, ...refused];
  const form = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState<Sought | null>(null);
  const seek = (pointer: string) => {
    // At once: a field of a closed part is there to take the focus only when its part is open.
    flushSync(() => setSought({ pointer }));
    if (form.current) focusAt(form.current, pointer);
  };
  return (
    <>
      <div className="policy-bar">
        <Segmented<Mode>
          aria-label={say('draft.mode')}
          value={mode}
          options={[
            { value: 'form', label: say('draft.form'), disabled: !drawable },
            { value: 'yaml', label: say('draft.yaml') },
            { value: 'json', label: say('draft.json') },
          ]}
          onChange={show}
        />
        <ImportButton onText={write} />
      </div>
      <KindNote content={content} kind={kind} />
      {wanted === 'form' && !drawable && <Alert type="warning" showIcon title={say('draft.only-text')} />}
      {mode === 'form' ? (
        <div ref={form}>
          <ContentView
            content={content as PolicyContent}
            faults={faults}
            sought={sought}
            onChange={(next) => put({ content: next(content), unread: null })}
          />
          <FaultList content={content} faults={faults} onSeek={seek} />
        </div>
      ) : (
        <TextEditor text={unread ?? typed ?? textOf(content, mode)} faults={faults} onChange={write} />
      )}
    </>
  );
}

/** A file of another kind of policy is not this one. */
function KindNote({ content, kind }: { content: unknown; kind: PolicyKind }) {
  const say = useTexts(policiesTexts);
  const policyNames = usePolicyNames();
  const given = (content as { readonly kind?: unknown } | null)?.kind;
  if (typeof given !== 'string' || given === kind) return null;
  const name = policyNames.name(given);
  return <Alert type="error" showIcon title={say('draft.kind', { kind: name })} />;
}

function ImportButton({ onText }: { onText: (text: string) => void }) {
  const say = useTexts(policiesTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        aria-label={say('import')}
        accept=".yaml,.yml,.json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void file.text().then(onText);
        }}
      />
      <Button onClick={() => input.current?.click()}>{say('import')}</Button>
    </>
  );
}
