import { Page } from '../ui/section.js';

export function Component() {
  return <Page title="approval">{null}</Page>;
}
