/**
 * The rules are small enough for an old phone: the whole module with its data.
 *
 * @jest-environment node
 */
import { sizeOf } from '@/lib/bench/decide/size';

it('the rules weigh less than 6 kB, compressed', async () => {
  expect((await sizeOf(process.cwd(), 'rules/index.ts')).gzip).toBeLessThan(6000);
});
