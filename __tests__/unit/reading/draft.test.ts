/**
 * A draft of the rules: which answers it would change, and why it cannot be used.
 *
 * @jest-environment node
 */
import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { NEEDS } from '@/lib/city/needs';
import { draftReport, textOfDraft } from '@/lib/node/draft/report';
import { normsFile } from '@/lib/node/publish/documents';
import { answerChanges, daysOfDraft, needsTogether } from '@/lib/reading/draft/changes';
import { readDraft } from '@/lib/reading/draft/read';
import { NORMS } from '@/rules';

const TODAY = '2026-11-30';

interface Entry {
  id: string;
  requires: string;
  when: Record<string, string[]>;
  defeats: string[];
  from: string;
  until?: string;
  [field: string]: unknown;
}
interface File {
  norms: Entry[];
  [field: string]: unknown;
}

const published = JSON.stringify(normsFile(TODAY));
/** The published file, changed by hand. */
function edited(edit: (file: File, norm: (id: string) => Entry) => void): string {
  const file = JSON.parse(published) as File;
  edit(file, (id) => file.norms.find((one) => one.id === id) as Entry);
  return JSON.stringify(file, null, 2);
}

function usable(text: string) {
  const draft = readDraft(text);
  if ('problems' in draft) throw new Error(JSON.stringify(draft.problems));
  return draft.norms;
}

function problemsIn(text: string) {
  const draft = readDraft(text);
  return 'problems' in draft ? draft.problems : [];
}

describe('a file that can be used', () => {
  it('holds our own norms where nobody changed it, and then no answer changes', () => {
    expect(usable(published)).toEqual(NORMS);
    expect(answerChanges(usable(published), TODAY)).toEqual([]);
    expect(textOfDraft(draftReport(published, TODAY))).toContain('no answer changes');
  });

  it('without a norm: the general rule takes its place, and says so for everybody', () => {
    const norms = usable(
      edited((file) => {
        file.norms = file.norms.filter(({ id }) => id !== 'city-immunizations');
      }),
    );
    expect(answerChanges(norms, TODAY)).toEqual([
      {
        authority: 'city',
        need: 'vaccines',
        people: ['adult', 'adult-for-child'],
        given: {},
        now: { verdict: 'nobody-checks', exceptions: [] },
        draft: { verdict: 'may-be-asked', exceptions: [] },
      },
      {
        authority: 'city',
        need: 'vaccines',
        people: ['child'],
        given: {},
        now: { verdict: 'nobody-checks', exceptions: [] },
        draft: { verdict: 'not-for-this-person', exceptions: [] },
      },
    ]);
  });

  it('with a service added to an exemption: that service is not checked, with nothing else changed', () => {
    const text = edited((_file, norm) => {
      norm('city-emergency-food').when.service?.push('food-assistance');
      norm('city-emergency-food').defeats.push('city-child-only');
    });
    const changes = answerChanges(usable(text), TODAY).filter(({ people }) => people.includes('adult'));
    expect(changes.map(({ need, draft }) => [need, draft])).toEqual([
      ['groceries', { verdict: 'city-does-not-check', exceptions: [] }],
      ['food-money', { verdict: 'city-does-not-check', exceptions: [] }],
    ]);
    expect(needsTogether(changes).map(({ needs }) => needs)).toEqual([['groceries'], ['food-money']]);
    expect(textOfDraft(draftReport(text, TODAY))).toMatch(
      /City, Money or a card for food, Adults.*: May be asked.* -> City does not check status/,
    );
  });

  it('with a norm of a day to come: it is compared on that day, and changes nothing before', () => {
    const text = edited((file, norm) => {
      file.norms.push({
        ...norm('city-emergency-food'),
        id: 'city-rent',
        from: '2027-01-01',
        when: { service: ['housing-assistance'] },
        defeats: ['city-general', 'city-child-only'],
      });
    });
    expect(daysOfDraft(usable(text), TODAY)).toEqual(['2027-01-01']);
    expect(answerChanges(usable(text), '2026-12-31')).toEqual([]);
    const report = draftReport(text, TODAY);
    expect(report).toMatchObject({ day: '2027-01-01', norms: [{ id: 'city-rent', what: 'added' }] });
    expect('changes' in report && report.changes.map(({ need }) => need)).toContain('rent');
  });

  it('with a norm about who gives the help: what changes there alone is told with who gives it', () => {
    const changes = answerChanges(
      usable(
        edited((_file, norm) => {
          norm('federal-charity').when.provider = ['nonprofit-charity', 'other-organization'];
        }),
      ),
      TODAY,
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ authority, given }) => `${authority} ${given.provider}`))).toEqual(
      new Set(['federal other-organization']),
    );
  });

  it('says of today what the answers say', () => {
    const nothing = usable(
      edited((file, norm) => {
        // A general rule with the same content: every need is compared, and none may differ.
        norm('city-general').clause = 'PB-9';
        file.norms.reverse();
      }),
    );
    expect(answerChanges(nothing, TODAY)).toEqual([]);
    const all = answerChanges(
      usable(
        edited((_file, norm) => {
          norm('city-general').requires = 'not_required';
        }),
      ),
      TODAY,
    ).filter(({ authority }) => authority === 'city');
    for (const { need, people, now } of all)
      for (const person of people) {
        const { verdict, exceptions } = answerTo(need, PREMISE, person, TODAY);
        expect(now).toEqual({ verdict, exceptions });
      }
    const general = NEEDS.filter(({ id }) => answerTo(id, PREMISE, 'adult', TODAY).reason === 'city-general');
    expect(new Set(all.map(({ need }) => need))).toEqual(new Set(general.map(({ id }) => id)));
  }, 60_000);
});

describe('a file that cannot be used says where, by norm and line', () => {
  /** The first line that contains the part. */
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  it.each([
    [
      'an unknown fact',
      'unknown-fact',
      (norm: Entry) => Object.assign(norm.when, { weather: ['rain'] }),
      '"weather"',
      'weather',
    ],
    [
      'an unknown value',
      'unknown-value',
      (norm: Entry) => Object.assign(norm.when, { shortTerm: ['perhaps'] }),
      '"perhaps"',
      'perhaps',
    ],
    [
      'a day that is none',
      'not-a-day',
      (norm: Entry) => Object.assign(norm, { from: '2027-02-30' }),
      '"2027-02-30"',
      '2027-02-30',
    ],
    [
      'an end before its beginning',
      'days-in-order',
      (norm: Entry) => Object.assign(norm, { until: '1999-01-01' }),
      '"1999-01-01"',
      '1999-01-01',
    ],
    [
      'a field spelled wrong',
      'unknown-field',
      (norm: Entry) => Object.assign(norm, { untill: '2030-01-01' }),
      '"2030-01-01"',
      'untill',
    ],
    [
      'an open answer without its why',
      'says-why',
      (norm: Entry) => Object.assign(norm, { requires: 'unsettled' }),
      '"unsettled"\n',
      undefined,
    ],
  ] as const)('%s', (_name, why, change, part, at) => {
    const text = edited((_file, norm) => void change(norm('city-disaster')));
    const [problem, ...others] = problemsIn(text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ why, norm: 'city-disaster' });
    expect(problem?.at).toBe(at);
    if (at) expect(problem?.line).toBe(lineOf(text, part));
  });

  it.each([
    [
      'a norm that others win over is gone',
      'unknown-norm',
      'city-transplant',
      'city-emergency-care',
      (file: File) => {
        file.norms = file.norms.filter(({ id }) => id !== 'city-emergency-care');
      },
    ],
    [
      'a general rule ends and none follows',
      'gap',
      'state-2022-repeal',
      '2027-01-01',
      (file: File) => {
        for (const norm of file.norms)
          if (norm.id === 'state-2022-repeal' || norm.id === 'state-2025-no-asking')
            norm.until = '2027-01-01';
      },
    ],
    [
      'two general rules on a day',
      'contradiction',
      'city-general',
      'city-second',
      (file: File) => {
        file.norms.push({
          ...(file.norms.find(({ id }) => id === 'city-general') as Entry),
          id: 'city-second',
        });
      },
    ],
    [
      'two norms that stand together and say two things',
      'contradiction',
      'city-under-18',
      'city-opposed',
      (file: File) => {
        const norm = file.norms.find(({ id }) => id === 'city-immunizations') as Entry;
        file.norms.push({ ...norm, id: 'city-opposed', requires: 'required' });
      },
    ],
    [
      'an exception that outlives what it is an exception to',
      'other-days',
      'city-transplant',
      'city-emergency-care',
      (file: File) => {
        for (const norm of file.norms) if (norm.id === 'city-emergency-care') norm.until = '2027-01-01';
      },
    ],
    [
      'norms that win over each other',
      'circle',
      'city-emergency-care',
      undefined,
      (file: File) => {
        for (const norm of file.norms)
          if (norm.id === 'city-emergency-care') norm.defeats.push('city-transplant');
      },
    ],
    [
      'a norm twice',
      'same-id',
      'city-prenatal',
      'city-prenatal',
      (file: File) => {
        file.norms.push(file.norms.find(({ id }) => id === 'city-prenatal') as Entry);
      },
    ],
  ] as const)('%s', (_name, why, norm, at, change) => {
    const text = edited((file) => change(file));
    const problems = problemsIn(text);
    expect(problems).toContainEqual(expect.objectContaining({ why, norm, ...(at && { at }) }));
    const line = problems.find((one) => one.norm === norm)?.line ?? 0;
    expect(text.split('\n')[line - 1]).toContain(norm);
  });

  it.each([
    ['text', 'not-json', 'hello'],
    ['nothing', 'not-json', ''],
    ['half a file', 'not-json', published.slice(0, 900)],
    ['other JSON', 'no-norms', '{"contents": []}'],
    ['a list', 'no-norms', '[]'],
    ['a thousand levels', 'too-deep', '['.repeat(100_000)],
    ['a key that reaches a prototype', 'forbidden-key', '{\n"norms": [{"__proto__": {"id": "x"}}]}'],
    ['a field twice', 'named-twice', '{"norms": [{"until": "2027-01-01",\n"until": "2028-01-01"}]}'],
    ['three million letters', 'too-large', `"${'x'.repeat(3_000_000)}"`],
    ['ten thousand norms', 'too-large', `{"norms": [${'{},'.repeat(9_999)}{}]}`],
  ])('%s', (_name, why, text) => {
    expect(problemsIn(text).map((problem) => problem.why)).toEqual([why]);
  });

  it('ends its list of faults before the reader does', () => {
    expect(problemsIn(`{"norms": [${'{},'.repeat(250)}{}]}`)).toHaveLength(100);
  });

  it('says in words what is wrong', () => {
    const report = draftReport(
      edited((_file, norm) => void Object.assign(norm('city-disaster'), { from: 'soon' })),
      TODAY,
    );
    expect(textOfDraft(report)).toMatch(
      /Line \d+, rule city-disaster: This is not a day, such as 2027-01-01\. soon/,
    );
  });
});
