/** Each row of the record is on the page that the record names. */
import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { PolicyPage } from '@/app/pages/PolicyPage';
import { PartnersPage } from '@/app/pages/partners/PartnersPage';
import { ServicePage } from '@/app/pages/ServicePage';
import { StaticFold } from '@/app/parts/StaticFold';
import { SubjectCard } from '@/app/parts/SubjectCard';
import { programAnswer } from '@/lib/answers/program';
import { FACTS, PROGRAMS } from '@/rules';
import { inEnglish } from '../inEnglish';
import { messagesIn, treeOf } from '../words/messageFiles';
import { POLICY_RECORD, RECORDED_ON } from './policyRecord';

const words = new Map(messagesIn(treeOf('en')).map(({ key, text }) => [key, text]));

const PAGES: Readonly<Record<string, ReactNode>> = {
  policy: <PolicyPage asOf={RECORDED_ON} />,
  partners: <PartnersPage widget={null} />,
  programs: PROGRAMS.map(({ id }) => {
    const card = { kind: 'program', subject: id, answer: programAnswer(id) } as const;
    return <SubjectCard key={id} card={card} cards={[card]} Fold={StaticFold} />;
  }),
  ...Object.fromEntries(
    FACTS.service.map((id) => [`services/${id}`, <ServicePage key={id} service={id} asOf={RECORDED_ON} />]),
  ),
};

/** The text of a page, in one line. */
function textOf(page: string): string {
  const text = (inEnglish(PAGES[page]).textContent ?? '').replace(/\s+/g, ' ');
  cleanup();
  return text;
}

/** The parts of a message around its placeholders. */
const partsOf = (message: string): readonly string[] =>
  (words.get(message) ?? 'no such message').split(/\{[^}]*\}/).filter((part) => part.trim() !== '');

test.each([...new Set(POLICY_RECORD.map(([, , page]) => page))])('%s', (page) => {
  const text = textOf(page);
  const missing = POLICY_RECORD.filter(
    ([, , on, message]) => on === page && !partsOf(message).every((part) => text.includes(part)),
  );
  expect(missing).toEqual([]);
});
