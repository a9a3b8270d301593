/** What a decision is called when it is told to a person. The rules decided; here it only gets its name. */
import { type Answers, type Day, type Decision, decide, NORMS } from '@/rules';

/**
 * The answers, the good news first. The first two differ in one thing: whether somebody else may check although the City does not: a program paid
 * with federal money, or a place to which the City's rule does not reach. "Nobody checks" is said only where nothing leaves that open.
 */
export const ANSWERS = [
  'nobody-checks',
  'city-does-not-check',
  'not-for-this-person',
  'may-be-asked',
  'depends',
  'ask-a-person',
  'another-duty',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** Under which of the four headings an answer stands. */
export const HEADINGS = ['open', 'not-for-this-person', 'may-be-asked', 'depends'] as const;
export type Heading = (typeof HEADINGS)[number];

/** Names the answer that a decision gives. */
export function answerOf(decision: Decision, asOf: Day): Answer {
  switch (decision.kind) {
    case 'depends':
      return 'depends';
    case 'check_with_a_person':
      return decision.why === 'another-duty' ? 'another-duty' : 'ask-a-person';
    case 'determined':
      if (decision.verification === 'required') return 'may-be-asked';
      if (isAboutThePerson(decision.answers, asOf)) return 'not-for-this-person';
      return restsOnThePlace(decision, asOf) || decision.differences.some(({ kind }) => kind !== 'looser')
        ? 'city-does-not-check'
        : 'nobody-checks';
  }
}

/** The heading of an answer. */
export function headingOf(answer: Answer): Heading {
  switch (answer) {
    case 'nobody-checks':
    case 'city-does-not-check':
      return 'open';
    case 'not-for-this-person':
    case 'may-be-asked':
      return answer;
    case 'depends':
    case 'ask-a-person':
    case 'another-duty':
      return 'depends';
  }
}

/** Whether an adult who applies would get another answer: then it is the person, not the service, that is not checked. */
function isAboutThePerson(answers: Answers, asOf: Day): boolean {
  const adult = decide({ ...answers, applicantAge: '18-or-older', appliesFor: 'self-or-household' }, asOf);
  return !(adult.kind === 'determined' && adult.verification === 'not_required');
}

/** The same help from the City itself: what a place that is not the City is free of shows beside it. */
const fromTheCity = ({ answers }: Decision, asOf: Day): Decision =>
  decide({ ...answers, provider: 'city' }, asOf);

/** Whether nobody has to check only for who gives the help: that place may have a rule of its own, which nobody here has read. */
function restsOnThePlace(decision: Decision, asOf: Day): boolean {
  const { differences, ...city } = fromTheCity(decision, asOf);
  const free = city.kind === 'determined' && city.verification === 'not_required';
  return !free || differences.some(({ kind }) => kind !== 'looser');
}

/** Whether federal law asks for no check only since a charity gives the help (8 U.S.C. 1642(d)); its grant or contract may ask all the same. */
export const restsOnCharity = (decision: Decision, asOf: Day): boolean =>
  decision.rulings.federal.norms.includes('federal-charity') &&
  fromTheCity(decision, asOf).rulings.federal.verification !== 'not_required';

/** The norm that gives the reason: one about the person where the answer is about the person, else the first that decides. */
export function reasonOf(decision: Decision, answer: Answer): string {
  const { city } = decision.rulings;
  if (decision.kind === 'check_with_a_person' && decision.why === 'before-policy')
    return 'city-before-policy';
  const personal = city.norms.find((id) => {
    const norm = NORMS.find((one) => one.id === id);
    return norm?.when.applicantAge?.length === 1 || norm?.when.appliesFor?.length === 1;
  });
  return (answer === 'not-for-this-person' ? personal : undefined) ?? (city.norms[0] as string);
}

/** The norms a decision may rest on that a court order or an agreement holds back on the day: said with the day they were last read. */
export const heldBackNorms = (decision: Decision, asOf: Day): readonly string[] =>
  NORMS.filter(
    ({ id, heldBack }) => heldBack && heldBack.from <= asOf && decision.rulings.federal.norms.includes(id),
  ).map(({ id }) => id);
