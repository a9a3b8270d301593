/**
 * The content of the sheet, without words: which answers, what to ask and bring, which places. Its input has no labels of people.
 */
import { OFFICE_FACTS } from '@/lib/answers/facts';
import { callsForLegalHelp } from '@/lib/answers/legalHelp';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { programAnswer } from '@/lib/answers/program';
import { answersFor, type SharedAnswer, STAFF_RULE } from '@/lib/answers/together';
import type { Verdict } from '@/lib/answers/verdict';
import { CITY_DISCLOSURE, learnedOf } from '@/lib/answers/whoLearns';
import { needById } from '@/lib/city/needs';
import { PROGRAMS_LAST_CHECKED, programById } from '@/lib/city/programs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import { TIMELINE } from '@/lib/city/timeline';
import { changesBetween } from '@/lib/reading/changes';
import { type Day, DISCLOSURES_LAST_CHECKED } from '@/rules';
import { askFor, bringFor } from './counter';
import type { LaterEvent, Remark, Sheet, SheetDisclosure, SheetLine, SheetRequest } from './model';
import { placeKey, sheetPlaces } from './sheetPlaces';

/**
 * Makes the sheet for a household.
 * @throws RulesError as `decide` does, for a fact, value or day that is not in the vocabulary
 */
export function sheetOf({ subjects, people, asOf, printed, directory }: SheetRequest): Sheet {
  const told = new Set<string>();
  const answersOf = subjects.map(({ subject, facts }) =>
    isProgramId(subject) ? [] : answersFor(subject, facts, people, asOf),
  );
  const common = reasonsOfSeveral(answersOf);
  const lines = subjects.map((asked, index): SheetLine => {
    const { subject, facts, at } = asked;
    const answers = answersOf[index] ?? [];
    const places = sheetPlaces(asked, answers, directory, told);
    for (const { place } of places) told.add(placeKey(place));
    if (isProgramId(subject))
      return {
        kind: 'program',
        subject,
        answer: programAnswer(subject),
        ofToday: asOf !== printed,
        places,
        disclosures: programById(subject).disclosures,
        page: `programs/${subject}`,
      };
    return {
      kind: 'need',
      subject,
      ...(at !== undefined && { at }),
      facts,
      answers,
      reasons: answers.map(({ reason }) => reason).filter((reason) => !common.includes(reason)),
      premise: OFFICE_FACTS.filter((fact) => facts[fact] !== undefined),
      places,
      disclosures: learnedOf(
        subject,
        facts,
        places.map(({ place }) => place),
      ),
      page: `services/${needById(subject).facts.service}`,
    };
  });
  const given = new Set(lines.flatMap(verdictsOf));
  const remarks = remarksOf(lines, common);
  const disclosures = disclosuresIn(lines, remarks);
  const wantsLegalHelp = callsForLegalHelp({
    verdicts: [...given],
    learned: disclosures.map(({ id }) => id),
    beside: remarks.map(({ id }) => id),
  });
  // A place without a phone number and a street can only be reached on the web.
  const legalHelp = directory
    .placesForTopic('legal-help')
    .filter(({ phones, address }) => phones.length > 0 || address !== undefined);
  return {
    lines,
    remarks,
    since: eventsSince(lines, asOf, printed),
    disclosures,
    ask: askFor(
      given,
      people,
      answersOf.flat().some((answer) => whoseToTell(answer) === 'not-known'),
    ),
    bring: bringFor(given),
    legal: wantsLegalHelp ? legalHelp.filter((place) => !told.has(placeKey(place))) : [],
    asOf,
    printed,
    checked: checkedBy(lines, printed),
  };
}

/** The earliest day on which a source of the sheet was last read. */
function checkedBy(lines: readonly SheetLine[], printed: Day): Day {
  const clauses = lines.flatMap((line) =>
    line.kind === 'need' ? line.answers.flatMap(({ citation }) => citation?.lastChecked ?? []) : [],
  );
  const programs = lines.some(({ kind }) => kind === 'program') ? [PROGRAMS_LAST_CHECKED] : [];
  return [...clauses, ...programs, DISCLOSURES_LAST_CHECKED].sort()[0] ?? printed;
}

const verdictsOf = (line: SheetLine): readonly Verdict[] =>
  line.kind === 'program' ? [line.answer.verdict] : line.answers.map(({ verdict }) => verdict);

/** The reasons that more than one line has. */
function reasonsOfSeveral(lines: readonly (readonly SharedAnswer[])[]): readonly string[] {
  const all = lines.flatMap((answers) => [...new Set(answers.map(({ reason }) => reason))]);
  return [...new Set(all)].filter((reason) => all.filter((one) => one === reason).length > 1);
}

/** The reasons of several lines, then the remarks beside the answers, each once. The repeal of 2022 is left out if the remark on state law tells it. */
function remarksOf(lines: readonly SheetLine[], common: readonly string[]): readonly Remark[] {
  const reasonsIn = (line: SheetLine) =>
    line.kind === 'need' ? line.answers.map(({ reason }) => reason) : [];
  const besideIn = (line: SheetLine) =>
    line.kind === 'need' ? line.answers.flatMap(({ beside }) => beside) : [];
  const has = (line: SheetLine, id: string) => besideIn(line).some((one) => one.id === id);
  const isToldAlready = (id: string) =>
    id === 'state-2022-repeal' && lines.every((line) => !has(line, id) || has(line, 'state-looser'));
  const beside = new Map(lines.flatMap(besideIn).map((one) => [one.id, one]));
  return [
    ...common.map(
      (id): Remark => ({
        kind: 'norm',
        id,
        about: subjectsWhere(lines, (line) => reasonsIn(line).includes(id)),
      }),
    ),
    ...[...beside.values()]
      .filter(({ id }) => !isToldAlready(id))
      .map(
        (one): Remark => ({
          ...one,
          about: subjectsWhere(lines, (line) => has(line, one.id)),
        }),
      ),
  ];
}

/** What changed the law about the needs after the day of the sheet. An answer about a program is for the day of printing. */
function eventsSince(lines: readonly SheetLine[], asOf: Day, printed: Day): readonly LaterEvent[] {
  if (asOf >= printed) return [];
  const changesOf = (line: SheetLine) =>
    line.kind === 'need' ? changesBetween(needById(line.subject).facts.service, asOf, printed) : [];
  const changes = new Map(lines.map((line) => [line, changesOf(line)]));
  return TIMELINE.map(({ id }) => id)
    .filter((id) => [...changes.values()].some((ids) => ids.includes(id)))
    .map((id) => ({
      id,
      about: subjectsWhere(lines, (line) => changes.get(line)?.includes(id) ?? false),
    }));
}

/** The disclosures of all lines, each once. The one about City staff is left out if a remark on the law of 2025 says the same. */
const disclosuresIn = (lines: readonly SheetLine[], remarks: readonly Remark[]): readonly SheetDisclosure[] =>
  [...new Set(lines.flatMap(({ disclosures }) => disclosures))]
    .filter((id) => id !== CITY_DISCLOSURE || !remarks.some((remark) => remark.id === STAFF_RULE))
    .map((id) => ({ id, about: subjectsWhere(lines, ({ disclosures }) => disclosures.includes(id)) }));

/** The subjects of the lines that match; empty if all lines match. */
function subjectsWhere(
  lines: readonly SheetLine[],
  isMeant: (line: SheetLine) => boolean,
): readonly Subject[] {
  const meant = lines.filter(isMeant);
  return meant.length === lines.length ? [] : [...new Set(meant.map(({ subject }) => subject))];
}
