/** The forbidden forms in English. */
import { BAN_OR_CHANCE, BARE_CHECK, BARE_PROOF, type Fault, PERSON } from './fault';

export const ENGLISH: readonly Fault[] = [
  {
    what: BARE_CHECK,
    pattern: /\bcheck(?!ups)/i,
    // “Last checked” is the day on which a source was read.
    unless: /status|papers|last checked/i,
    example: 'The City does not check for vaccines.',
  },
  {
    what: PERSON,
    pattern:
      /\bcheck(s|ed|ing)? ((a|the|any|each|no|its|their|your) ?)?(one|body|person|people|child(ren)?|adults?|workers?|me|you|them)\b/i,
    example: 'The City does not check children.',
  },
  {
    what: BARE_PROOF,
    pattern: /\bproof\b(?! of (immigration )?status| of address)/i,
    example: 'Adults may be asked for proof.',
  },
  { what: BAN_OR_CHANCE, pattern: /\bmay not\b/i, example: 'The City may not ask.' },
  {
    what: 'a verdict on the reader',
    pattern: /\b(do|does|may|will) not qualify|\bunqualified\b/i,
    example: 'You do not qualify.',
  },
];
