/** Important warnings are never folded, and every claim shows its day and its source. */
import { readFileSync } from 'node:fs';
import { fireEvent } from '@testing-library/react';
import { AskBox } from '@/app/islands/check/results/AskBox';
import { DataPage } from '@/app/pages/DataPage';
import { ProgramList } from '@/app/pages/ProgramList';
import { ServicePage } from '@/app/pages/ServicePage';
import { ServicesTable } from '@/app/pages/ServicesTable';
import { TimelineList } from '@/app/pages/TimelineList';
import { Disclosures } from '@/app/parts/Disclosures';
import { HoldsForAll } from '@/app/parts/HoldsForAll';
import { NeverSay } from '@/app/parts/NeverSay';
import { PlaceItem } from '@/app/parts/PlaceItem';
import { ProgramFacts, ProgramSources } from '@/app/parts/ProgramFacts';
import { StaticFold } from '@/app/parts/StaticFold';
import { SubjectCard } from '@/app/parts/SubjectCard';
import { questionsFor } from '@/lib/answers/ask';
import { programAnswer } from '@/lib/answers/program';
import type { NeedId } from '@/lib/city/needs';
import { TIMELINE } from '@/lib/city/timeline';
import { directory, type PlaceView } from '@/lib/directory';
import { messagesOf } from '@/lib/i18n/catalogs';
import { publication } from '@/lib/node/publish/publication';
import { resultsOf } from '@/lib/questionnaire/results';
import { PROGRAMS, type Program, type ProgramId, programById } from '@/rules';
import { inEnglish } from '../inEnglish';
import { messagesIn, treeOf } from '../words/messageFiles';

const TODAY = '2026-11-30';
const en = messagesOf('en');
const whose = en.ofWhom as Readonly<Record<string, string>>;

const cardsFor = (...subjects: readonly NeedId[]) =>
  resultsOf({ subjects, people: 'adults-and-children', replies: {} }, TODAY);

/** The text outside folds. */
function openWords(container: HTMLElement): string {
  for (const fold of container.querySelectorAll('details')) fold.remove();
  return container.textContent ?? '';
}

describe('what holds for all answers', () => {
  const holds = (...subjects: readonly NeedId[]) =>
    inEnglish(<HoldsForAll cards={cardsFor(...subjects)} withChildren />);

  it.each([[['rent']], [['rent', 'vaccines']], [['rent', 'bills', 'vaccines', 'arts']]] as const)(
    'tells adults what city staff may not ask, with the exceptions, outside any fold: %s',
    (needs) => {
      expect(openWords(holds(...needs))).toContain(
        'city staff are not allowed to ask for papers about status unless a law or the program needs them',
      );
    },
  );

  it('tells what City staff can pass on with its day, its two pages, and when they were read', () => {
    const shown = holds('vaccines');
    const [record] = [...shown.querySelectorAll('li')].filter((one) => one.querySelector('a'));
    expect(record).toHaveTextContent('Since July 1, 2025.');
    expect(record).toHaveTextContent('Last checked November 30, 2026.');
    expect(record?.querySelectorAll('a')).toHaveLength(2);
    expect(openWords(shown)).toContain('City staff are not allowed to give private data');
  });

  it('tells the rule for City staff of no job with a company that the City hires', () => {
    const work = openWords(holds('contract-work'));
    expect(work).not.toContain('City staff');
    expect(work).toContain('We have not read what this office passes on. Ask before you write.');
    expect(openWords(holds('vaccines'))).not.toContain('We have not read');
    expect(openWords(holds('vaccines', 'contract-work'))).toContain(
      'A job with a company the City hires: We have not read what this office passes on.',
    );
  });

  it('leads nobody to ask for the children without saying that federal money can look at a child', () => {
    expect(holds('rent').textContent).toContain(
      'You can ask for help for them. If federal money pays, ask if they look at the child’s status.',
    );
  });

  it('says what to ask a charity where one stands under an answer', () => {
    expect(holds('rent').textContent).toContain('Ask what the charity keeps');
    expect(holds('vaccines').textContent).not.toContain('Ask what the charity keeps');
  });
});

describe('what to say at the counter', () => {
  const words = (need: NeedId) => inEnglish(<HoldsForAll cards={cardsFor(need)} withChildren />).textContent;

  it('has the sentence to use, and never to claim to be a citizen, where an adult may be asked', () => {
    const asked = inEnglish(<AskBox questions={questionsFor(['may-be-asked'], ['adult'])} />);
    expect(openWords(asked)).toContain('“Which rule asks for this today?”');
    expect(words('rent')).toContain('Never say that you are a citizen if you are not.');
    expect(words('food-today')).not.toContain('citizen');
  });

  it.each([
    ['a program that looks at status', ['snap'], true],
    ['a program to ask first', ['emergency-medicaid'], true],
    ['the adult who signs for a child', ['food-money'], true],
    ['a program that does not look at status', ['school-meals'], false],
  ] as const)('says never to claim to be a citizen after %s', (_, subjects, told) => {
    const cards = resultsOf({ subjects, people: 'only-children', replies: {} }, TODAY);
    const shown = (
      <>
        <HoldsForAll cards={cards} withChildren={false} />
        <NeverSay cards={cards} />
      </>
    );
    const text = inEnglish(shown).textContent ?? '';
    expect(text.includes('Never say that you are a citizen if you are not.')).toBe(told);
  });

  it('shows the sentence in English and large with the questions', () => {
    const asked = inEnglish(<AskBox questions={questionsFor(['may-be-asked'], ['adult'])} />);
    const fold = asked.querySelector('details') as HTMLDetailsElement;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(asked.querySelector('[lang="en"]')).toHaveTextContent('“Which rule asks for this today?”');
  });
});

it('a federal law about programs has its source after its sentence', () => {
  const [card] = cardsFor('longer-stay');
  const container = inEnglish(
    <SubjectCard card={card as never} cards={[card as never]} Fold={StaticFold} level={1} />,
  );
  const sentence = [...container.querySelectorAll('p')].find((one) =>
    one.textContent?.startsWith('Rent help from the federal housing office'),
  );
  expect(sentence?.querySelector('a')?.href).toContain('nlihc.org/resource/');
});

it('every event that names a state health program has the record of who may learn what is written', () => {
  const names = /Cover All Coloradans|state health coverage|Medicaid/;
  for (const event of TIMELINE) {
    const container = inEnglish(<TimelineList events={[event]} level={3} />);
    if (names.test(container.textContent ?? ''))
      expect([event.id, /ICE|immigration officers/.test(container.textContent ?? '')]).toEqual([
        event.id,
        true,
      ]);
  }
});

describe('a card', () => {
  const card = (cards: ReturnType<typeof cardsFor>, at = 0) =>
    inEnglish(<SubjectCard card={cards[at] as never} cards={cards} Fold={StaticFold} />);

  it('names the programs that look at status, each once on a page', () => {
    const cards = cardsFor('bills', 'other-help');
    expect(openWords(card(cards))).toContain('LEAP (help to pay for heat)');
    expect(openWords(card(cards, 1))).not.toContain('LEAP (help to pay for heat)');
  });

  it.each([
    ['pregnancy-care', 'adults'],
    ['doctor', 'minor'],
  ] as const)(
    'says who may learn what is written where %s leads %s to Cover All Coloradans',
    (need, people) => {
      const text = card(resultsOf({ subjects: [need], people, replies: {} }, TODAY) as never).textContent;
      expect(text).toMatch(
        /Cover All Coloradans.*Who may learn what you write:.*Ask what is sent about children/,
      );
    },
  );

  it('does not tell somebody in danger to ask first', () => {
    expect(card(cardsFor('danger-help')).textContent).not.toContain(whose['not-known']);
    expect(card(cardsFor('shelter-tonight')).textContent).toContain(whose['not-known']);
  });

  it('says outside any fold what disaster help depends on, if nobody was asked', () => {
    expect(openWords(card(cardsFor('disaster')))).toContain('For things or a bed for a short time');
  });

  it('has no fold of sources if there is no source', () => {
    const of = (id: ProgramId) =>
      card([{ kind: 'program', subject: id, answer: programAnswer(id) }] as never).textContent;
    expect(of('fema-cash')).not.toContain('Where we read it');
    expect(of('snap')).toContain('Where we read it');
  });
});

it('a record of an event is shown once in the list of events', () => {
  const list = inEnglish(<TimelineList events={TIMELINE} level={3} />);
  expect(list.textContent?.split('six things about people')).toHaveLength(2);
  const target = list.querySelector('a[href^="#event-medicaid"]')?.getAttribute('href') as string;
  expect(list.querySelector(target)?.textContent).toContain('six things about people');
});

it.each(['emergency-health-care', 'housing-assistance', 'prenatal-care'] as const)(
  'the page of a service that says to talk to a legal help line first names one: %s',
  (service) => {
    const page = inEnglish(<ServicePage service={service} asOf={TODAY} />);
    expect(page.textContent).toContain('legal help line');
    expect(page.querySelector('[data-place="rmian"]')).not.toBeNull();
  },
);

it('a place shows a mail address only if it has no phone number', () => {
  const place = { ...(directory.placesForTopic('legal-help')[0] as PlaceView), email: 'help@example.org' };
  const writes = (one: PlaceView) => inEnglish(<PlaceItem place={one} />).querySelector('a[href^="mailto:"]');
  expect(place.phones).not.toEqual([]);
  expect(writes(place)).toBeNull();
  expect(writes({ ...place, phones: [] })).not.toBeNull();
});

describe('short forms', () => {
  it('the list of programs says which answers are only fairly sure', () => {
    const list = inEnglish(<ProgramList />);
    expect(list.querySelector('#wic')).toHaveTextContent('We are only fairly sure of this.');
    expect(list.querySelector('#snap')).not.toHaveTextContent('fairly sure');
  });

  it('no list shows an answer without who may learn what is written', () => {
    const programs = inEnglish(<ProgramList />);
    for (const { id } of PROGRAMS)
      expect([id, programs.querySelector(`#${id}`)?.textContent]).toEqual([
        id,
        expect.stringContaining('Who may learn what you write: '),
      ]);
    expect(programs.querySelector('#cover-all-coloradans')).toHaveTextContent(
      'Medicaid data can go to ICE · Ask what is sent about children',
    );
    expect(programs.querySelector('#wic')).toHaveTextContent('Ask before you write');
    const services = inEnglish(<ServicesTable asOf={TODAY} />);
    const row = (need: NeedId) => services.querySelector(`[data-need="${need}"]`);
    expect(row('medical-emergency')).toHaveTextContent('Medicaid data can go to ICE');
    expect(row('police-fire')).toHaveTextContent('Information about who is in jail is public');
    expect(row('recreation')).not.toHaveTextContent('Who may learn');
  });
});

it('says to talk to a legal help line first wherever a federal office asks for what is written', () => {
  for (const id of ['medicaid-ice', 'cover-all-children', 'hud-save', 'snap-data'] as const)
    expect(inEnglish(<Disclosures ids={[id]} />)).toHaveTextContent(
      'Talk to a legal help line before you apply.',
    );
});

describe('a program', () => {
  const facts = (id: ProgramId) => inEnglish(<ProgramFacts id={id} />).textContent ?? '';
  const sources = (id: ProgramId) =>
    inEnglish(<ProgramSources program={programById(id)} />).textContent ?? '';

  it('always says who to ask', () => {
    expect(facts('emergency-medicaid')).toContain('Ask the hospital. Talk to a legal help line first.');
    expect(facts('housing-vouchers')).toContain('Talk to a legal help line first');
  });

  it('says since when, and no day that a page does not give', () => {
    expect(sources('hospital-discounted-care')).toContain('Since September 1, 2022.');
    expect(sources('food-bank-usda')).toContain('Community Food Share (2021)');
    expect(sources('old-age-pension')).toContain('(2022)');
    for (const { since, sources: pages } of PROGRAMS as readonly Program[])
      expect(pages.filter(({ date }) => date !== undefined && date === since)).toEqual([]);
  });
});

it('an ID is asked for at the library: nothing of the kind is said of Head Start, which may look at a child’s status', () => {
  for (const [language, library] of [
    ['en', 'library'],
    ['es', 'biblioteca'],
  ] as const) {
    const words = new Map(messagesIn(treeOf(language)).map(({ key, text }) => [key, text]));
    const sentences = words.get('needNotes.classes')?.split('. ') ?? [];
    expect(sentences.filter((one) => /\bID\b|identificación/.test(one))).toEqual([
      expect.stringContaining(library),
    ]);
  }
});

it('says by which orders, and for whom, HUD has names matched', () => {
  for (const day of ['January 23', 'May 6, 2026', 'May 21, 2026'])
    expect(en.disclosures['hud-save']).toContain(day);
});

it('the page for partners and the guide name every file that is published', () => {
  const guide = readFileSync('docs/data.md', 'utf8');
  const container = inEnglish(<DataPage example={{ code: '', runs: '', prints: '' } as never} />);
  for (const { name } of publication(TODAY).filter(({ name }) => !name.endsWith('.schema.json')))
    expect([
      name,
      container.querySelector(`a[href$="/${name}"]`) !== null,
      guide.includes(`| \`${name}\` |`),
    ]).toEqual([name, true, true]);
});
