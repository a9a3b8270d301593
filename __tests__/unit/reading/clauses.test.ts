import { similarPrograms } from '@/lib/answers/similarPrograms';
import { CLAUSES, clausesToKnow, servicesOfClause } from '@/lib/city/clauses';
import { PROGRAMS } from '@/lib/city/programs';
import { COVERED_SERVICES, EXEMPT_SERVICES, FACTS, NORMS, OPEN_SERVICES } from '@/rules';

describe('the clauses', () => {
  it('are PS-1 to PB-4, in the order of the policy', () => {
    expect(CLAUSES.join(' ')).toBe(
      'PS-1 PS-2 PS-3 PS-4 PS-5 PS-6 CD-1 CD-2 CD-3 CD-4 PC-1 PB-1 PB-2 PB-3 PB-4',
    );
  });

  it('include every clause that a norm of the City cites', () => {
    const cited = NORMS.filter(({ authority }) => authority === 'city').map(({ clause }) => clause);
    expect(CLAUSES).toEqual(expect.arrayContaining(cited));
  });

  it('give every service to exactly one clause', () => {
    expect(CLAUSES.flatMap(servicesOfClause).toSorted()).toEqual([...FACTS.service].toSorted());
    expect(servicesOfClause('PB-1')).toEqual(
      expect.arrayContaining([...COVERED_SERVICES, ...EXEMPT_SERVICES]),
    );
    for (const service of OPEN_SERVICES) expect(servicesOfClause('PB-1')).not.toContain(service);
  });

  it('are told where a person must know them: PS-2, PS-4 and PS-6 for police and fire, CD-2 to CD-4 for accounts', () => {
    expect(clausesToKnow('public-safety')).toEqual(['PS-2', 'PS-4', 'PS-6']);
    expect(clausesToKnow('utility-account')).toEqual(['CD-3', 'CD-2', 'CD-4']);
    expect(clausesToKnow('recreation')).toEqual([]);
  });
});

describe('programs that are similar to a service', () => {
  it('each have a service that leads to them', () => {
    const led = FACTS.service.flatMap(similarPrograms);
    expect(new Set(led)).toEqual(new Set(PROGRAMS.map(({ id }) => id)));
  });

  it('Head Start is kept apart from City classes', () => {
    expect(similarPrograms('education-programs')).toContain('head-start');
  });
});
