import { ZixinProblem } from '@zixin/client';
import { Button, Form, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type Person, signIn } from '../api/session.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { appTexts } from './app.texts.js';
import { LanguageSwitch } from './switches.js';

interface Typed {
  readonly login: string;
  readonly password: string;
}

/** The first page, or a panel over the page when a session ended. */
export function SignIn({ over }: { over?: Person }) {
  const say = useTexts(appTexts);
  const panel = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (over && !panel.current?.open) panel.current?.showModal();
  }, [over]);
  if (over)
    return (
      <dialog
        ref={panel}
        className="zx-sign-in"
        aria-label={say('sign-in.again')}
        onCancel={(event) => event.preventDefault()}
      >
        <h1>{say('sign-in.again')}</h1>
        <p className="zx-secondary">{say('sign-in.again.why', { name: over.displayName })}</p>
        <SignInForm />
      </dialog>
    );
  return (
    <main className="zx-sign-in-page">
      <title>{`${say('sign-in')} · Zixin`}</title>
      <div className="zx-sign-in">
        <h1>{say('product')}</h1>
        <p className="zx-secondary">{say('product.what')}</p>
        <SignInForm />
        <LanguageSwitch />
      </div>
    </main>
  );
}

function SignInForm() {
  const say = useTexts(appTexts);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async ({ login, password }: Typed) => {
    setBusy(true);
    setRefused(null);
    try {
      await signIn(login, password, language);
    } catch (error) {
      setRefused(error instanceof ZixinProblem ? error.problem.detail : say('sign-in.no-network'));
    } finally {
      setBusy(false);
    }
  };
  const required = [{ required: true, message: say('required') }];
  return (
    <Form<Typed>
      name="sign-in"
      layout="vertical"
      requiredMark={false}
      onFinish={(typed) => void submit(typed)}
    >
      <Form.Item name="login" label={say('sign-in.login')} rules={required}>
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={say('sign-in.password')} rules={required}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {refused && (
        <p role="alert" className="zx-error">
          {refused}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={busy} block>
        {say('sign-in')}
      </Button>
    </Form>
  );
}
