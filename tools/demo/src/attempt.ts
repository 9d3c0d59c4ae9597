import { DomainError } from '@zixin/kernel';

/** What people find out when they try something that may have been overtaken: the refusal, or `null` when it was done. */
export async function attempt(step: Promise<unknown>): Promise<DomainError | null> {
  try {
    await step;
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
