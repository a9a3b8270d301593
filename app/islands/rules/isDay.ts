import { checkedDay, RulesError } from '@/rules';

/** Whether a typed text is a calendar day. */
export function isDay(typed: string): boolean {
  try {
    return checkedDay(typed) === typed;
  } catch (error) {
    if (error instanceof RulesError) return false;
    throw error;
  }
}
