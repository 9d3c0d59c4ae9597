import { type PolicyContent, type PolicyKind, validatePolicy } from '@zixin/calculations';
import { ZixinProblem } from '@zixin/client';
import { isSame } from '@zixin/kernel';
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField } from '../ui/form/fields.js';
import { Loaded } from '../ui/loaded.js';
import { useTexts } from '../ui/texts.js';
import { DraftContent, type Edited } from './draft-content.js';
import type { Fault } from './faults.js';
import { draftPolicy, type Policy, versionContent } from './policies.queries.js';
import { policiesTexts } from './policies.texts.js';
import { VersionSelect } from './version-select.js';
import { WhoCan } from './words.js';

interface DraftTabProps {
  readonly policy: Policy;
  readonly kind: PolicyKind;
  /** The version the draft starts from. */
  readonly base: number;
  readonly onBase: (version: number) => void;
  readonly onDrafted: (version: number) => void;
}

/** A new version, from one there is: asked for by one person, approved by another. */
export function DraftTab({ policy, kind, base, onBase, onDrafted }: DraftTabProps) {
  const say = useTexts(policiesTexts);
  const content = useQuery(versionContent(policy.name, base));
  if (!may(useMe(), 'work')) return <WhoCan right="work" doing={say('draft.new')} />;
  return (
    <>
      <div className="policy-bar">
        <VersionSelect policy={policy} label={say('draft.base')} value={base} onChange={onBase} />
      </div>
      <Loaded query={content}>
        {(start) => (
          <Drafting
            key={base}
            policy={policy}
            kind={kind}
            subject={`${policy.name}:${base}`}
            start={start}
            current={base === policy.inForce?.version}
            onDrafted={onDrafted}
          />
        )}
      </Loaded>
    </>
  );
}

interface Draft {
  readonly content: Edited;
  readonly note: string;
}

interface DraftingProps extends Pick<DraftTabProps, 'policy' | 'kind' | 'onDrafted'> {
  readonly subject: string;
  readonly start: PolicyContent;
  /** Whether it starts from what is in force, so that something must differ. */
  readonly current: boolean;
}

function Drafting({ policy, kind, subject, start, current, onDrafted }: DraftingProps) {
  const say = useTexts(policiesTexts);
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const { mutateAsync } = useCommand({
    send: (body: { content: PolicyContent; note: string }, attempt) =>
      draftPolicy(policy.name, body, attempt),
    done: ({ version }) => onDrafted(version),
  });
  const check = (_: unknown, { content, unread }: Edited) => {
    if (unread !== null) return Promise.reject(new Error(say('draft.unread')));
    if (current && isSame(content, start)) return Promise.reject(new Error(say('draft.same')));
    const verdict = validatePolicy(content);
    return verdict.ok
      ? Promise.resolve()
      : Promise.reject(new Error(say('draft.faults', { count: verdict.problems.length })));
  };
  const send = async ({ content, note }: Draft) => {
    const verdict = validatePolicy(content.content);
    if (!verdict.ok) return;
    try {
      await mutateAsync({ content: verdict.content, note });
    } catch (error) {
      setRefused(faultsOf(error));
      throw error;
    }
  };
  return (
    <CommandForm<Draft>
      name="policy-draft"
      subject={subject}
      initialValues={{ content: { content: start, unread: null }, note: '' }}
      submitLabel={say('draft.save')}
      onSubmit={send}
    >
      <Form.Item
        name="content"
        validateStatus=""
        validateTrigger={[]}
        rules={[{ validator: check }]}
        getValueFromEvent={(edited: Edited) => {
          setRefused([]);
          return edited;
        }}
      >
        <DraftContent kind={kind} refused={refused} />
      </Form.Item>
      <TextField name="note" label={say('draft.note')} lines={2} maxLength={1_000} />
    </CommandForm>
  );
}

/** What the services found, by its place in the content. */
function faultsOf(error: unknown): readonly Fault[] {
  if (!(error instanceof ZixinProblem)) return [];
  return error.problem.errors.map(({ pointer, message }) => ({
    pointer: pointer.replace(/^\/content/, ''),
    message,
  }));
}
