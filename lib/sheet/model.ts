/** The vocabulary of the sheet: what is asked of it, and what stands on it. */

import type { Beside } from '@/lib/answers/beside';
import type { PersonKind } from '@/lib/answers/person';
import type { ProgramAnswer } from '@/lib/answers/program';
import type { SharedAnswer } from '@/lib/answers/together';
import type { NeedId } from '@/lib/city/needs';
import type { ProgramId } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import type { Directory, PlaceView } from '@/lib/directory';
import type { Day, DisclosureId, Fact, Facts } from '@/rules';
import type { Bring, CounterQuestion } from './counter';

/** One need or program, as the caseworker chose it. */
export interface Asked {
  readonly subject: Subject;
  /** What is known of this help, who provides it included: an absent fact is unknown. Of a program nothing is asked. */
  readonly facts: Facts;
}

export interface SheetRequest {
  readonly subjects: readonly Asked[];
  /** The kinds of people in the household, each once. */
  readonly people: readonly PersonKind[];
  /** The day whose rule is told. */
  readonly asOf: Day;
  /** The day on which it is printed. */
  readonly printed: Day;
  /** This build's places, or those with an opened file beside them. */
  readonly directory: Directory;
}

interface Line {
  /** Counted from 1: what places and remarks refer to. */
  readonly number: number;
  /** The public page of the service or program, without its language. */
  readonly page: string;
}

/** A need on the sheet. */
export interface NeedLine extends Line {
  readonly kind: 'need';
  readonly subject: NeedId;
  readonly facts: Facts;
  readonly answers: readonly SharedAnswer[];
  /** The facts that the answers rest on, who gives the help first: told on the line, so that it stands on its own. */
  readonly premise: readonly Fact[];
}

/** A program on the sheet: one answer for everybody. */
export interface ProgramLine extends Line {
  readonly kind: 'program';
  readonly subject: ProgramId;
  readonly answer: ProgramAnswer;
  /** True where the sheet is about another day: what it says of a program is today's. */
  readonly ofToday: boolean;
}

export type SheetLine = NeedLine | ProgramLine;

/** Something to know beside the answers, with the lines it is about. */
export type Remark = Beside & { readonly lines: readonly number[] };

/** A record of who may learn what is written, with the lines it is about. */
export interface SheetDisclosure {
  readonly id: DisclosureId;
  readonly lines: readonly number[];
}

/** A place on the sheet. */
export interface SheetPlace {
  readonly place: PlaceView;
  /** The numbers of the lines; empty for legal help. */
  readonly lines: readonly number[];
}

export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly remarks: readonly Remark[];
  readonly disclosures: readonly SheetDisclosure[];
  readonly ask: readonly CounterQuestion[];
  readonly bring: readonly Bring[];
  readonly places: readonly SheetPlace[];
  readonly asOf: Day;
  readonly printed: Day;
}
