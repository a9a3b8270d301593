/** The programs and the disclosures: those of all Colorado, with what the city adds. */
import { CITY_DISCLOSURES, CITY_PROGRAM_SOURCES } from '@city/rules';
import { type Disclosure, type DisclosureId, LAW_DISCLOSURES } from './law/disclosures';
import { LAW_PROGRAMS, type Program, type ProgramId } from './law/programs';

export const DISCLOSURES: readonly (Disclosure & { readonly id: DisclosureId })[] = [
  ...LAW_DISCLOSURES,
  ...CITY_DISCLOSURES,
];

/** The disclosures among `ids` that this city has. */
export const disclosuresHere = (ids: readonly DisclosureId[]): readonly DisclosureId[] =>
  ids.filter((id) => DISCLOSURES.some((one) => one.id === id));

/** One record. */
export const disclosureById = (id: DisclosureId): Disclosure =>
  DISCLOSURES.find((one) => one.id === id) as Disclosure;

/** Every program, with its local pages and the disclosures that this city has. */
export const PROGRAMS: readonly (Program & { readonly id: ProgramId })[] = LAW_PROGRAMS.map(
  (program: Program & { readonly id: ProgramId }) => ({
    ...program,
    sources: [...program.sources, ...(CITY_PROGRAM_SOURCES[program.id] ?? [])],
    disclosures: disclosuresHere(program.disclosures),
  }),
);

/** One program. */
export const programById = (id: ProgramId): Program => PROGRAMS.find((one) => one.id === id) as Program;
