/** The types of the sheet: its input and its content. */

import type { AtPlace } from '@/lib/answers/answerAt';
import type { Beside } from '@/lib/answers/beside';
import type { PersonKind } from '@/lib/answers/person';
import type { ProgramAnswer } from '@/lib/answers/program';
import type { SharedAnswer } from '@/lib/answers/together';
import type { Learned } from '@/lib/answers/whoLearns';
import type { NeedId } from '@/lib/city/needs';
import type { ProgramId } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import type { TimelineId } from '@/lib/city/timeline';
import type { Directory, PlaceView } from '@/lib/directory';
import type { Day, Fact, Facts } from '@/rules';
import type { Bring, CounterQuestion } from './counter';

/** One need or program that the caseworker chose. */
export interface Asked {
  readonly subject: Subject;
  /** The known facts of this help, also who provides it. An absent fact is unknown. A program has none. */
  readonly facts: Facts;
  /** The name of the local provider. */
  readonly at?: string;
  /** The places to name, by their keys (`placeKey`). By default the first two. */
  readonly places?: readonly string[];
}

export interface SheetRequest {
  readonly subjects: readonly Asked[];
  /** The kinds of people in the household, each once. */
  readonly people: readonly PersonKind[];
  /** The day of the rules. */
  readonly asOf: Day;
  /** The day on which it is printed. */
  readonly printed: Day;
  /** The places of this build, with those of an opened file. */
  readonly directory: Directory;
}

/** A place on a line. */
export interface SheetPlace {
  readonly place: PlaceView;
  /** Whether a line above describes the place: then only its name and numbers are printed. */
  readonly again: boolean;
  /** The answers at the place that differ from those of the line. */
  readonly answers: readonly AtPlace[];
}

interface Line {
  /** The name of the local provider that the line is about. */
  readonly at?: string;
  /** The public page of the service or program, without its language. */
  readonly page: string;
  readonly places: readonly SheetPlace[];
  readonly disclosures: readonly Learned[];
}

/** A need on the sheet. */
export interface NeedLine extends Line {
  readonly kind: 'need';
  readonly subject: NeedId;
  readonly facts: Facts;
  readonly answers: readonly SharedAnswer[];
  /** The reasons that only this line has. Reasons of several lines are printed once, with the remarks. */
  readonly reasons: readonly string[];
  /** The entered facts that the answers depend on, who gives the help first. Printed on the line. */
  readonly premise: readonly Fact[];
}

/** A program on the sheet: one answer for everybody. */
export interface ProgramLine extends Line {
  readonly kind: 'program';
  readonly subject: ProgramId;
  readonly answer: ProgramAnswer;
  /** Whether the sheet is for another day. The answer about a program is always for today. */
  readonly ofToday: boolean;
}

export type SheetLine = NeedLine | ProgramLine;

/** A remark beside the answers, or a reason of several answers. */
export type Remark = Beside & {
  /** What it is about; empty if it is about everything on the sheet. */
  readonly about: readonly Subject[];
};

/** A disclosure on the sheet. */
export interface SheetDisclosure {
  readonly id: Learned;
  /** What it is about; empty if it is about everything on the sheet. */
  readonly about: readonly Subject[];
}

/** An event after the day of the sheet that changed the law about kinds of help on it. */
export interface LaterEvent {
  readonly id: TimelineId;
  /** What it is about; empty if it is about everything on the sheet. */
  readonly about: readonly Subject[];
}

export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly remarks: readonly Remark[];
  /** For an earlier day: what changed until the sheet was printed, the oldest first. */
  readonly since: readonly LaterEvent[];
  readonly disclosures: readonly SheetDisclosure[];
  readonly ask: readonly CounterQuestion[];
  readonly bring: readonly Bring[];
  /** Legal help, if an answer or a disclosure calls for it. */
  readonly legal: readonly PlaceView[];
  readonly asOf: Day;
  readonly printed: Day;
  /** The earliest day on which a source of the sheet was last read. */
  readonly checked: Day;
}
