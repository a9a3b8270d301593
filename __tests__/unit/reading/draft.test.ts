/**
 * A draft of the rules: which answers it would change, and from which day.
 *
 * @jest-environment node
 */
import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { NEEDS } from '@/lib/city/needs';
import { draftReport, textOfDraft } from '@/lib/node/draft/report';
import { answerChanges, daysOfDraft, needsTogether } from '@/lib/reading/draft/changes';
import { readDraft } from '@/lib/reading/draft/read';
import { NORMS } from '@/rules';

import { edited, published, TODAY } from './draftFile';

function usable(text: string) {
  const draft = readDraft(text);
  if ('problems' in draft) throw new Error(JSON.stringify(draft.problems));
  return draft.norms;
}

describe('a file that can be used', () => {
  it('contains our own norms if it is unchanged, and then no answer changes', () => {
    expect(usable(published)).toEqual(NORMS);
    expect(answerChanges(usable(published), TODAY)).toEqual([]);
    expect(textOfDraft(draftReport(published, TODAY))).toContain('no answer changes');
  });

  it('without a norm: the general rule replaces it for everybody', () => {
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

  it('with a norm from a future day: is compared on that day, and changes nothing before', () => {
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

  it('with a norm about who gives the help: a change only there is listed with the provider', () => {
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

  it('has the same answers for today as the site', () => {
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
