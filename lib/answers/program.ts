/** The answer about a program. It is the same for everybody: the record of the program says whose status it looks at. */
import { type ProgramId, programById } from '@/lib/city/programs';
import type { DisclosureId, Program } from '@/rules';
import { type Tone, toneOf, type Verdict } from './verdict';

export interface ProgramAnswer {
  readonly subject: ProgramId;
  readonly verdict: Verdict;
  readonly tone: Tone;
  /** Who runs it, whose status it looks at, since when, how certain that is, and its sources. */
  readonly program: Program;
  readonly disclosures: readonly DisclosureId[];
}

const VERDICT = {
  yes: 'looks-at-status',
  no: 'does-not-look',
  ask: 'ask-first',
} as const satisfies Record<Program['looksAtStatus'], Verdict>;

/** The answer about a program. */
export function programAnswer(id: ProgramId): ProgramAnswer {
  const program = programById(id);
  const verdict = VERDICT[program.looksAtStatus];
  return { subject: id, verdict, tone: toneOf(verdict), program, disclosures: program.disclosures };
}
