/** Presets: they set who gives the help, who pays, and whether there is a City contract, together. */
import type { DeskFact, DeskFacts } from './desk';

export const PRESETS = {
  city: { provider: 'city' },
  'city-federal': { provider: 'city', funding: 'federal' },
  contract: { provider: 'nonprofit-charity', cityContract: 'yes' },
  'contract-federal': { provider: 'nonprofit-charity', cityContract: 'yes', funding: 'federal' },
  charity: { provider: 'nonprofit-charity', cityContract: 'no' },
  'charity-ask': { provider: 'nonprofit-charity' },
  office: { provider: 'other-public-agency', cityContract: 'no' },
} as const satisfies Readonly<Record<string, DeskFacts>>;

export type PresetId = keyof typeof PRESETS;
const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

const FILLED: readonly DeskFact[] = ['provider', 'cityContract', 'funding'];

/** The preset that has exactly these facts. */
export const presetOf = (facts: DeskFacts): PresetId | undefined =>
  PRESET_IDS.find((id) => FILLED.every((fact) => facts[fact] === (PRESETS[id] as DeskFacts)[fact]));

/** The presets that do not contradict the known facts of a local provider. */
export const presetsFor = (known: DeskFacts = {}): readonly PresetId[] =>
  PRESET_IDS.filter((id) =>
    FILLED.every((fact) => known[fact] === undefined || (PRESETS[id] as DeskFacts)[fact] === known[fact]),
  );

/** Facts, overridden by those of a preset. */
export function withPreset(facts: DeskFacts, preset: PresetId): DeskFacts {
  const { provider: _provider, cityContract: _contract, funding: _funding, ...rest } = facts;
  return { ...rest, ...PRESETS[preset] };
}
