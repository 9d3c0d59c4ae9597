import type { PolicyKind } from '@zixin/calculations';
import { useId, useState } from 'react';
import { useTexts } from '../ui/texts.js';
import { policyKinds } from './backtest.queries.js';
import type { Side } from './backtest-tab.js';
import { fileContent } from './candidate.js';
import { riskBacktestTexts } from './risk-backtest.texts.js';

interface CandidateFileProps {
  readonly side: Side;
  readonly onContent: (content: Record<string, unknown>, kind: PolicyKind) => void;
}

/** Takes a policy from a YAML or JSON file; what it says is judged when it is run. */
export function CandidateFile({ side, onContent }: CandidateFileProps) {
  const say = useTexts(riskBacktestTexts);
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const read = async (file: File) => {
    setFault(null);
    try {
      const content = await fileContent(file.name, await file.text());
      const kind = policyKinds.find((one) => one === content['kind']);
      if (kind) onContent(content, kind);
      else setFault(say('upload.kind'));
    } catch (error) {
      setFault(say('upload.failed', { file: file.name, reason: (error as Error).message }));
    }
  };
  return (
    <>
      {fault !== null && (
        <span className="zx-error" role="alert">
          {fault}
        </span>
      )}
      <label className="zx-button risk-upload" htmlFor={id}>
        {say('upload')}
        <input
          id={id}
          className="zx-hidden"
          type="file"
          accept=".yaml,.yml,.json"
          aria-label={`${say(`side.${side}`)} ${say('upload')}`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void read(file);
            target.value = '';
          }}
        />
      </label>
    </>
  );
}
