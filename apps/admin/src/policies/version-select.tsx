import { Select } from 'antd';
import { useId } from 'react';
import { useTexts } from '../ui/texts.js';
import type { Policy } from './policies.queries.js';
import { policiesTexts } from './policies.texts.js';
import { stageOf } from './standing.js';
import { stageKeys } from './words.js';

interface VersionSelectProps {
  readonly policy: Policy;
  readonly label: string;
  readonly value: number;
  readonly onChange: (version: number) => void;
}

/** One of a policy's versions, newest first, with its status. */
export function VersionSelect({ policy, label, value, onChange }: VersionSelectProps) {
  const say = useTexts(policiesTexts);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value}
        popupMatchSelectWidth={false}
        options={policy.versions.toReversed().map((one) => ({
          value: one.version,
          label: say('version.waiting', {
            version: one.version,
            status: say(stageKeys[stageOf(policy, one)]),
          }),
        }))}
        onChange={onChange}
      />
    </>
  );
}
