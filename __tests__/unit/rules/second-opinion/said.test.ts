/** Compares each line of said.md with the answer. */
import { answerTo } from '@/lib/answers/answer';
import type { PersonKind } from '@/lib/answers/person';
import type { NeedId } from '@/lib/city/needs';
import type { Facts } from '@/rules';
import { cell, listed, readFacts, readTable } from './tables';

const LINES = readTable('said.md');
const idsIn = (text: string): readonly string[] => (text === '-' ? [] : listed(text));

it('are at least 60, each once', () => {
  expect(new Set(LINES.map(({ text }) => text.split('|').slice(2, 6).join())).size).toBe(LINES.length);
  expect(LINES.length).toBeGreaterThanOrEqual(60);
});

it.each(LINES.map((line) => [line.text, line] as const))('%s', (_text, line) => {
  const told = cell(line, 'told');
  const facts: Facts = { provider: 'city', ...(told === '-' ? {} : (readFacts(told) as Facts)) };
  const answer = answerTo(
    cell(line, 'need') as NeedId,
    facts,
    cell(line, 'person') as PersonKind,
    cell(line, 'day'),
  );
  const said = answer.beside.map(({ id }) => id as string);
  expect({
    ofWhom: answer.ofWhom,
    missing: idsIn(cell(line, 'says')).filter((id) => !said.includes(id)),
    wrong: idsIn(cell(line, 'never')).filter((id) => said.includes(id)),
  }).toEqual({ ofWhom: cell(line, 'of whom'), missing: [], wrong: [] });
});
