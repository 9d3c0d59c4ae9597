import { Form, type FormInstance } from 'antd';
import { useState } from 'react';

/** Of an answer about what is typed in a form and not saved: `asked()` as the question goes out; it stands until anything is changed. */
export function useStillTyped<Values>(form: FormInstance<Values>) {
  const typed = JSON.stringify(Form.useWatch([], form));
  const [about, setAbout] = useState<string>();
  return { stands: about === typed, asked: () => setAbout(JSON.stringify(form.getFieldsValue())) };
}
