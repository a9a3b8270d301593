/** @jest-environment node */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Trace, TraceList } from '@/app/parts/Trace';
import { messagesOf } from '@/lib/i18n/catalogs';
import { intlLocale, isBundled, type Locale, locales, timeZone } from '@/lib/i18n/locales';
import { dayIn, wordsIn } from '@/lib/i18n/wordsIn';
import { AUTHORITIES, decide, FACTS, type Facts, NORMS, SOURCES } from '@/rules';
import { everyEntry, type Occurrence } from './everyEntry';

/** Renders as a page does, but a missing message or placeholder is an error. */
function rendered(locale: Locale, part: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={intlLocale(locale)}
      messages={messagesOf(locale)}
      timeZone={timeZone}
      onError={(error) => {
        throw error;
      }}
    >
      {part}
    </NextIntlClientProvider>,
  );
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

const occurrences = AUTHORITIES.map((authority) => ({ authority, all: everyEntry(authority) }));

/** All entries in the two bundled languages; in the others each norm with each status, because the words are the same for all facts. */
function toRead(locale: Locale, all: readonly Occurrence[]): readonly Occurrence[] {
  if (isBundled(locale)) return all;
  return [...new Map(all.map((one) => [`${one.entry.norm} ${one.entry.status}`, one])).values()];
}

describe.each(locales)('%s', (locale) => {
  const read = wordsIn(locale)('trace.lastChecked', {
    date: dayIn(locale, SOURCES['longmont-policy-2017'].lastChecked),
  });

  it.each(occurrences)('says every entry of the $authority as plain sentences with a citation', ({ all }) => {
    const some = toRead(locale, all);
    const lists = some.map(({ entry, answers, asOf }) => (
      <TraceList key={JSON.stringify([entry, asOf])} decision={{ answers }} asOf={asOf} entries={[entry]} />
    ));
    // Render everything at once, so that each message is parsed once.
    const told = rendered(locale, lists).split(/(?<=<\/ol>)/);
    expect(told).toHaveLength(some.length);
    const bare =
      /[{}]|undefined|\b(?:trace|facts|factValues|reasons)\.|[a-z][A-Z]|\b(?:city|state|federal)-[a-z]/;
    const bad = told.filter((html) => {
      const text = textOf(html);
      return bare.test(text) || !/<a href="[^"]+"/.test(html) || !text.endsWith(read);
    });
    expect(bad).toEqual([]);
  });

  it('says the value of every fact in words', () => {
    const values: Readonly<Record<string, unknown>> = messagesOf(locale).factValues as Record<
      string,
      unknown
    >;
    const { service: _, ...others } = FACTS;
    expect(
      Object.fromEntries(Object.entries(values).map(([fact, words]) => [fact, Object.keys(words as object)])),
    ).toEqual(others);
  });
});

describe('what occurs', () => {
  it('takes in every norm and every status', () => {
    const entries = occurrences.flatMap(({ all }) => all.map(({ entry }) => entry));
    expect(new Set(entries.map(({ norm }) => norm))).toEqual(new Set(NORMS.map(({ id }) => id)));
    expect([...new Set(entries.map(({ status }) => status))].sort()).toEqual([
      'applied',
      'defeated',
      'held-back',
      'not-applicable',
      'not-in-force',
      'open',
    ]);
    expect(entries.length).toBeGreaterThan(1500);
  });
});

describe('an emergency with a transplant (PB-1)', () => {
  const answers: Facts = {
    service: 'emergency-health-care',
    applicantAge: '18-or-older',
    appliesFor: 'self-or-household',
    organTransplant: 'yes',
    provider: 'city',
  };
  const page = rendered('en', <Trace decision={decide(answers, '2026-11-22')} asOf="2026-11-22" />);
  const text = textOf(page);

  it('names the carve-out as what applies, and what gives way to it', () => {
    expect(text).toContain(
      'The City does not check status for emergency health care. It gives way to another rule: “Organ transplants are not part of emergency health care in the policy, so an adult may be asked for proof of status.”',
    );
    expect(text).toMatch(
      /so an adult may be asked for proof of status\. It applies\. PB-1\. Last checked November 30, 2026\./,
    );
  });

  it('says which fact keeps a rule from applying', () => {
    expect(text).toContain(
      'So the City does not check the status of anyone under 18. It does not apply here, since we know this: Age of who applies (18 or older).',
    );
  });

  it('says when a rule ended', () => {
    expect(text).toContain('It is not in force on this day. It ended on July 1, 2022.');
  });

  it('has a rule of every authority, each once', () => {
    expect(page.match(/trace__rule /g)).toHaveLength(NORMS.length);
  });
});
