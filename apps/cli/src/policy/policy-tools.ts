import type { CalendarDate, ErrorParams } from '@zixin/kernel';
import type { PolicyState } from '@zixin/policy';

export type PolicyTextFormat = 'yaml' | 'json';

export interface Fault {
  readonly pointer: string;
  readonly rule: string;
  readonly params: ErrorParams;
}

/** What the services know about policies as texts: the functions of the same names there. */
export interface PolicyTools {
  policyToText(content: unknown, format: PolicyTextFormat): string;
  policyFromText(text: string, fileName: string): unknown;
  policyDifferences(
    from: unknown,
    to: unknown,
  ): readonly { readonly pointer: string; readonly from: unknown; readonly to: unknown }[];
  faultsOf(
    content: unknown,
    judging: { readonly scale: PolicyState; readonly today: CalendarDate },
  ): readonly Fault[];
  policyFaultText(fault: Fault, language: 'en' | 'zh'): string;
}
