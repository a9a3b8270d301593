/** A card: one need or program, with the answers for everybody. Results, service pages and program pages show the same cards. */
import type { NeedId } from '@/lib/city/needs';
import type { ProgramAnswer } from './program';
import type { SharedAnswer } from './together';
import { isFree } from './verdict';

/** The answers about one need, one for each group of people with the same answer. */
export interface NeedCard {
  readonly kind: 'need';
  readonly subject: NeedId;
  readonly answers: readonly SharedAnswer[];
}

/** The answer about one program. */
export interface ProgramCard {
  readonly kind: 'program';
  readonly subject: ProgramAnswer['subject'];
  readonly answer: ProgramAnswer;
}

export type Card = NeedCard | ProgramCard;

/** Whether somebody may be asked about status after one of these answers. */
export const mayBeAsked = (cards: readonly Card[]): boolean =>
  cards.some(
    (card) => !(card.kind === 'need' ? card.answers : [card.answer]).every((one) => isFree(one.verdict)),
  );
