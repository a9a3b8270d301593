import { openBranches } from '@/lib/screening/branches';
import { decide } from '@/rules';

const asOf = '2026-11-22';
const known = { service: 'disaster-relief', applicantAge: '18-or-older', provider: 'city' } as const;

it('a way that still depends says on what', () => {
  const ways = openBranches(known, decide(known, asOf), asOf);
  expect(ways.map(({ fact, reply }) => [fact, reply])).toEqual([
    ['shortTerm', 'yes'],
    ['shortTerm', 'no'],
  ]);
  for (const { answer, open } of ways) expect(open.length > 0).toBe(answer === 'depends');
  expect(ways.flatMap(({ open }) => open)).toContain('inKind');
});

it('nothing is open where the answer is settled', () => {
  const settled = { ...known, service: 'immunizations' } as const;
  expect(openBranches(settled, decide(settled, asOf), asOf)).toEqual([]);
});
