/** The vocabulary of the sheet: what is asked of it, and what stands on it. */
import type { NeedId } from '@/lib/catalogue/needs';
import type { Directory, PlaceView } from '@/lib/directory';
import type { Answer, Heading } from '@/lib/screening/answer';
import type { OpenBranch } from '@/lib/screening/branches';
import type { PersonKind } from '@/lib/screening/household';
import type { Answers, Day, Fact, Service } from '@/rules';
import type { Bring, CounterQuestion } from './counter';

/** One kind of help, as the caseworker chose it. */
export interface Subject {
  readonly service: Service;
  /** What the person came for, in their words. Absent: the sheet says the name of the service. */
  readonly need?: NeedId | undefined;
  /** What is known of this help, who provides it included: an absent fact is unknown. */
  readonly facts: Answers;
}

export interface SheetRequest {
  readonly subjects: readonly Subject[];
  /** The kinds of people in the household, each once. */
  readonly people: readonly PersonKind[];
  /** The day whose rule is told. */
  readonly asOf: Day;
  /** The day on which it is printed. */
  readonly printed: Day;
  /** This build's places, or those with an opened file beside them. */
  readonly directory: Directory;
}

/** One kind of help on the sheet. */
export interface SheetLine extends Subject {
  /** Counted from 1: what places and remarks refer to. */
  readonly number: number;
  readonly answers: readonly LineAnswer[];
  /** The public page of the service, without its language. */
  readonly page: string;
}

/** Something to know beside the answers, with the lines it is about. */
export interface Remark {
  /** A key under `results.differences`, or the id of a norm under `reasons`. */
  readonly kind: 'difference' | 'norm';
  readonly id: string;
  readonly lines: readonly number[];
}

/** One answer of a line. */
export interface LineAnswer {
  readonly people: readonly PersonKind[];
  /** Whether everybody of a mixed household gets it. */
  readonly forEverybody: boolean;
  readonly answer: Answer;
  readonly heading: Heading;
  /** The norm that gives the reason: `reasons.<id>`. */
  readonly reason: string;
  /** The clause to point at, and the day its source was last read. Absent for a day before the policy. */
  readonly clause?: string;
  readonly lastChecked?: Day;
  /** Where it depends: both ways of the first open fact that a resident can know. */
  readonly branches: readonly OpenBranch[];
  /** The facts that are still open, in the order to ask. */
  readonly open: readonly Fact[];
  readonly beside: readonly Pick<Remark, 'kind' | 'id'>[];
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
  readonly ask: readonly CounterQuestion[];
  readonly bring: readonly Bring[];
  readonly places: readonly SheetPlace[];
  readonly asOf: Day;
  readonly printed: Day;
}
