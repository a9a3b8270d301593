/** The vocabulary of the sheet: what is asked of it, and what stands on it. */

import type { AtPlace } from '@/lib/answers/answerAt';
import type { Beside } from '@/lib/answers/beside';
import type { PersonKind } from '@/lib/answers/person';
import type { ProgramAnswer } from '@/lib/answers/program';
import type { SharedAnswer } from '@/lib/answers/together';
import type { Learned } from '@/lib/answers/whoLearns';
import type { NeedId } from '@/lib/city/needs';
import type { ProgramId } from '@/lib/city/programs';
import type { Subject } from '@/lib/city/subjects';
import type { Directory, PlaceView } from '@/lib/directory';
import type { Day, Fact, Facts } from '@/rules';
import type { Bring, CounterQuestion } from './counter';

/** One need or program, as the caseworker chose it. */
export interface Asked {
  readonly subject: Subject;
  /** What is known of this help, who provides it included: an absent fact is unknown. Of a program nothing is asked. */
  readonly facts: Facts;
  /** The name of the local provider that it is asked of. */
  readonly at?: string;
  /** The places to name, by their keys (`placeKey`). Where left out, the first two. */
  readonly places?: readonly string[];
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

/** A place on a line. */
export interface SheetPlace {
  readonly place: PlaceView;
  /** Whether a line above told of it: then its name and its numbers are enough. */
  readonly again: boolean;
  /** The answers there, where what is known of the place makes them others than the line's. */
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
  /** The reasons that this line tells: those of several lines are told once, with the remarks. */
  readonly reasons: readonly string[];
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

/** Something to know beside the answers, or the reason of several. */
export type Remark = Beside & {
  /** What it is about; nothing where it is about all of the sheet. */
  readonly about: readonly Subject[];
};

/** A record of who may learn what is written. */
export interface SheetDisclosure {
  readonly id: Learned;
  /** What it is about; nothing where it is about all of the sheet. */
  readonly about: readonly Subject[];
}

export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly remarks: readonly Remark[];
  readonly disclosures: readonly SheetDisclosure[];
  readonly ask: readonly CounterQuestion[];
  readonly bring: readonly Bring[];
  /** Legal help, where an answer or a record calls for it. */
  readonly legal: readonly PlaceView[];
  readonly asOf: Day;
  readonly printed: Day;
  /** The day by which all that the sheet rests on was read: the earliest, where sources were read on several days. */
  readonly checked: Day;
}
