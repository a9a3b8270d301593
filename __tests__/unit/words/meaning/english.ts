/** The forbidden forms in English. */
import { BAN_OR_CHANCE, BARE_CHECK, BARE_PROOF, EXAM, type Fault, PERSON, PUBLIC_CHARGE } from './fault';

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
  { what: EXAM, pattern: /\btest\b/i, only: PUBLIC_CHARGE, example: 'It is a test in some cases.' },
  {
    what: 'conditions are not tests, which people think they can fail',
    pattern: /\b(meets?|passes) (all )?(\w+ )?tests\b/i,
    example: 'Help that meets three tests.',
  },
  {
    what: 'a source that the scale calls less sure',
    pattern: /fairly sure/i,
    only: /hud-2025/,
    example: 'We are only fairly sure of this one.',
  },
  {
    what: 'what happens at the counter was not read',
    pattern: /\bmeet at the counter/i,
    example: 'It is what you meet at the counter.',
  },
  {
    what: 'a page around the frame learns more than the height',
    pattern: /\btells? (you )?nothing else/i,
    example: 'It tells nothing else.',
  },
];
