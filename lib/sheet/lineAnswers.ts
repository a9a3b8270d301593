/** The answers of one line of the sheet: one for each part of the household that gets the same. */
import { needById } from '@/lib/catalogue/needs';
import { answerOf, headingOf, reasonOf } from '@/lib/screening/answer';
import { besideOf } from '@/lib/screening/beside';
import { openBranches } from '@/lib/screening/branches';
import { PERSON_FACTS, type PersonKind } from '@/lib/screening/household';
import { type Answers, type Day, decide } from '@/rules';
import type { LineAnswer, Subject } from './model';

/** One answer for each kind of person; those with the same answer for the same reason stand together. */
export function lineAnswers(
  subject: Subject,
  people: readonly PersonKind[],
  asOf: Day,
): readonly LineAnswer[] {
  const merged: LineAnswer[] = [];
  for (const person of people) {
    const one = answerFor(subject, person, asOf);
    const twin = merged.findIndex(({ answer, reason }) => answer === one.answer && reason === one.reason);
    const other = merged[twin];
    if (other === undefined) merged.push(one);
    else
      merged[twin] = {
        ...other,
        people: [...other.people, person],
        beside: [...other.beside, ...one.beside.filter(({ id }) => other.beside.every((by) => by.id !== id))],
      };
  }
  return merged.map((one) => ({
    ...one,
    forEverybody: people.length > 1 && one.people.length === people.length,
  }));
}

function answerFor(subject: Subject, person: PersonKind, asOf: Day): LineAnswer {
  const known = knownOf(subject, person);
  const decision = decide(known, asOf);
  const answer = answerOf(decision, asOf);
  const reason = reasonOf(decision, answer);
  const { citations } = decision.rulings.city;
  const cited = citations.find(({ norm }) => norm === reason) ?? citations[0];
  return {
    people: [person],
    forEverybody: false,
    answer,
    heading: headingOf(answer),
    reason,
    ...(cited === undefined ? {} : { clause: cited.clause, lastChecked: cited.lastChecked }),
    branches: openBranches(known, decision, asOf),
    open: decision.kind === 'depends' ? decision.stillMatters : [],
    beside: besideOf(decision, asOf),
  };
}

const knownOf = ({ service, need, facts }: Subject, person: PersonKind): Answers => ({
  ...facts,
  ...(need === undefined ? {} : needById(need).facts),
  service,
  ...PERSON_FACTS[person],
});
