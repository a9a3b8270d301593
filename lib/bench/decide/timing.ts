import type { Told, World } from './contender';

export type Contender = (world: World) => Told | Promise<Told>;

/** Processor time since the process began, in nanoseconds: what else the machine does meanwhile is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** Nanoseconds a world, of the processor. What is told is read, so that no engine can skip the work. */
export async function timed(contender: Contender, worlds: readonly World[]): Promise<number> {
  let required = 0;
  const start = processorTime();
  for (const world of worlds) {
    const told = contender(world);
    const { headline, city, state, federal } = told instanceof Promise ? await told : told;
    if (headline === 'required') required++;
    if (city === 'required') required++;
    if (state === 'required') required++;
    if (federal === 'required') required++;
  }
  const time = (processorTime() - start) / worlds.length;
  if (required === 0) throw new Error('nobody is verified: nothing was measured');
  return time;
}

/** Microseconds that one thing takes of the processor, each of some times that it is done. */
export function microseconds(times: number, done: (turn: number) => unknown): readonly number[] {
  return Array.from({ length: times }, (_, turn) => {
    const start = processorTime();
    done(turn);
    return (processorTime() - start) / 1000;
  });
}
