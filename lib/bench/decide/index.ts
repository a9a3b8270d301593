import { AUTHORITIES, decide, deciderOf, NORMS, SOURCES } from '@/rules';

import { figure, printTable, shown } from '../figures';
import { DAY, type Told, type World } from './contender';
import { jsonLogicJs, jsonRulesEngine } from './engines';
import { nestedIf, nestedIfByFact } from './nestedIf';
import { sizeOf } from './size';
import { type Contender, microseconds, timed } from './timing';
import { everyWorld } from './worlds';

const RUNS = 11;
/** The engines are given one world in so many: all of them would take minutes. */
const ONE_IN = 64;

/** The rules, for what everybody in the comparison has to give. */
function decided(world: World): Told {
  const decision = decide(world, DAY);
  const { city, state, federal } = decision.rulings;
  return {
    headline: decision.kind === 'determined' ? decision.verification : 'open',
    city: city.verification,
    state: state.verification,
    federal: federal.verification,
  };
}

/** How long `decide` takes beside two engines and code by hand: the same worlds, the same answers, the same run. */
export async function bench(root: string): Promise<void> {
  const worlds = everyWorld();
  const few = worlds.filter((_, at) => at % ONE_IN === 0);
  const contenders: readonly (readonly [string, Contender, readonly World[]])[] = [
    ['decide', decided, worlds],
    ['nested ifs', nestedIf, worlds],
    ['nested ifs that check fact by fact', nestedIfByFact, worlds],
    ['json-logic-js', jsonLogicJs, few],
    ['json-rules-engine', jsonRulesEngine, few],
  ];
  for (const [name, contender] of contenders) await agree(name, contender, worlds);
  console.log(`All agree on each of ${worlds.length} worlds. Medians of ${RUNS} runs (least–most).\n`);
  await compare(contenders);
  reasons(few);
  const { minified, gzip } = await sizeOf(root, 'rules/index.ts');
  const bytes = new Intl.NumberFormat('en-US');
  printTable(
    'The rules with their data',
    ['', 'bytes'],
    [
      ['minified', bytes.format(minified)],
      ['gzip', bytes.format(gzip)],
    ],
  );
}

async function agree(name: string, contender: Contender, worlds: readonly World[]): Promise<void> {
  for (const world of worlds) {
    const [said, wanted] = [JSON.stringify(await contender(world)), JSON.stringify(decided(world))];
    if (said !== wanted) throw new Error(`${name} says ${said}, not ${wanted}, of ${JSON.stringify(world)}`);
  }
}

async function compare(
  contenders: readonly (readonly [string, Contender, readonly World[]])[],
): Promise<void> {
  const times = new Map<string, number[]>(contenders.map(([name]) => [name, []]));
  // In turn, so that whatever else the machine does meets all of them. The first turn warms them up and is not counted.
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, contender, some] of contenders) {
      const time = await timed(contender, some);
      if (run > 0) times.get(name)?.push(time);
    }
  }
  const [own = []] = times.values();
  printTable(
    'One decision, every fact known',
    ['', 'nanoseconds', 'as long as decide'],
    [...times].map(([name, all]) => [
      name,
      shown(figure(all)),
      `× ${shown(figure(all.map((time, run) => time / (own[run] as number))), 1)}`,
    ]),
  );
}

/** What is paid once a day that is asked for, and what is paid only by who asks why. */
function reasons(worlds: readonly World[]): void {
  const first = microseconds(200, (turn) => deciderOf(NORMS, SOURCES)(worlds[turn] as World, DAY));
  const traces = microseconds(200, (turn) => {
    const { rulings } = decide(worlds[turn] as World, DAY);
    return AUTHORITIES.map((authority) => rulings[authority].trace.length);
  });
  printTable(
    'Apart from that',
    ['', 'microseconds'],
    [
      ['the first decision of all, with everything to be made ready', shown(figure(first))],
      ['the traces of a decision, all three authorities', shown(figure(traces))],
    ],
  );
}
