/**
 * A draft of the rules: what is wrong with one that cannot be used, and where.
 *
 * @jest-environment node
 */
import { draftReport, textOfDraft } from '@/lib/node/draft/report';
import { readDraft } from '@/lib/reading/draft/read';
import { type DraftFile, type Entry, edited, published, TODAY } from './draftFile';

function problemsIn(text: string) {
  const draft = readDraft(text);
  return 'problems' in draft ? draft.problems : [];
}

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
      (file: DraftFile) => {
        file.norms = file.norms.filter(({ id }) => id !== 'city-emergency-care');
      },
    ],
    [
      'a general rule ends and none follows',
      'gap',
      'state-2022-repeal',
      '2027-01-01',
      (file: DraftFile) => {
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
      (file: DraftFile) => {
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
      (file: DraftFile) => {
        const norm = file.norms.find(({ id }) => id === 'city-immunizations') as Entry;
        file.norms.push({ ...norm, id: 'city-opposed', requires: 'required' });
      },
    ],
    [
      'an exception that outlives what it is an exception to',
      'other-days',
      'city-transplant',
      'city-emergency-care',
      (file: DraftFile) => {
        for (const norm of file.norms) if (norm.id === 'city-emergency-care') norm.until = '2027-01-01';
      },
    ],
    [
      'norms that win over each other',
      'circle',
      'city-emergency-care',
      undefined,
      (file: DraftFile) => {
        for (const norm of file.norms)
          if (norm.id === 'city-emergency-care') norm.defeats.push('city-transplant');
      },
    ],
    [
      'a norm twice',
      'same-id',
      'city-prenatal',
      'city-prenatal',
      (file: DraftFile) => {
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

  it('has a limit on the number of faults', () => {
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
