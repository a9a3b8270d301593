/**
 * All norms together: each is well formed, is connected correctly to the others, and decides some case.
 *
 * @jest-environment node
 */
import { AUTHORITIES, checkedDay, deciderOf, FACTS, type Fact, NORMS, SOURCES } from '@/rules';
import { misfits } from './fixtures/hanging';
import { casesOn, differentCases, oneDayAPeriod, worldsOf } from './fixtures/worlds';

describe('each norm', () => {
  it('has an id of its own, without dots, that begins with its authority', () => {
    expect(new Set(NORMS.map(({ id }) => id)).size).toBe(NORMS.length);
    expect(
      NORMS.filter(({ id, authority }) => !/^[a-z0-9-]+$/.test(id) || !id.startsWith(authority)),
    ).toEqual([]);
  });

  it('has a clause, a source that is listed, and days in order', () => {
    for (const { clause, source, from, until, heldBack } of NORMS) {
      expect(clause).not.toBe('');
      expect(SOURCES).toHaveProperty(source);
      expect(checkedDay(from)).toBe(from);
      if (until) expect(checkedDay(until) > from).toBe(true);
      if (heldBack) expect(checkedDay(heldBack.from) >= from).toBe(true);
    }
  });

  it('has conditions on facts and values of the vocabulary, never on all values of a fact', () => {
    for (const { id, when } of NORMS) {
      for (const [fact, values] of Object.entries(when) as [Fact, readonly string[]][]) {
        const domain: readonly string[] = FACTS[fact];
        expect({ id, fact, strange: values.filter((value) => !domain.includes(value)) }).toEqual({
          id,
          fact,
          strange: [],
        });
        expect(new Set(values).size).toBe(values.length);
        expect(values.length).toBeGreaterThan(0);
        expect(values.length).toBeLessThan(domain.length);
      }
    }
  });

  it('has a reason if it is unsettled, and only then', () => {
    expect(NORMS.filter(({ requires, why }) => (requires === 'unsettled') !== (why !== undefined))).toEqual(
      [],
    );
  });
});

describe('the norms of an authority', () => {
  it('defeat only norms of the same authority that are in force whenever they are', () => {
    expect(misfits(NORMS)).toEqual([]);
  });

  it.each(AUTHORITIES)(
    '%s: begin at one general rule, which has no conditions, and leave no gap in time',
    (authority) => {
      const general = NORMS.filter((norm) => norm.authority === authority && norm.defeats.length === 0);
      expect(general.flatMap(({ when }) => Object.keys(when))).toEqual([]);
      const spans = general.map(({ from, until }) => ({ from, until }));
      expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ until }) => until));
      expect(spans.at(-1)?.until).toBeUndefined();
    },
  );
});

describe('in every world that differs, in every period', () => {
  const deciding = new Set<string>();
  const undecided: unknown[] = [];
  beforeAll(() => {
    for (const authority of AUTHORITIES) {
      const own = NORMS.filter((norm) => norm.authority === authority);
      const decide = deciderOf(own, SOURCES);
      for (const one of differentCases(casesOn(own, oneDayAPeriod(own)))) {
        for (const world of worldsOf(one)) {
          const { basis, norms } = decide(world, one.day).rulings[authority];
          for (const norm of norms) deciding.add(norm);
          const isDecided = (basis === 'no-duty') === (norms.length === 0) && basis !== 'facts-missing';
          if (!isDecided) undecided.push({ authority, day: one.day, world });
        }
      }
    }
  });

  it('each authority with a duty has one ruling, and some norm decides it', () => {
    expect(undecided.slice(0, 3)).toEqual([]);
  });

  it.each(NORMS.map(({ id }) => id))('%s decides somewhere: no norm is dead', (id) => {
    expect(deciding).toContain(id);
  });
});
