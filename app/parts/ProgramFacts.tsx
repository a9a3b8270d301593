import { useTranslations } from 'next-intl';
import { SourceTitle } from '@/app/pages/OtherSite';
import { placesOf } from '@/lib/answers/places';
import { isLegalFirst } from '@/lib/answers/whoLearns';
import { PROGRAMS_LAST_CHECKED, type ProgramId, programById } from '@/lib/city/programs';
import type { Program, ProgramSource } from '@/rules';
import { useDay } from './useDay';

/** The record of a program: who runs it, whose status it looks at, since when, how certain that is, and who to ask. */
export function ProgramFacts({ id }: { readonly id: ProgramId }) {
  const t = useTranslations();
  const { runBy, sure, disclosures } = programById(id);
  // Needed if the person should ask for legal help first, because the list of places does not say so.
  const asksLegalHelp = disclosures.some(isLegalFirst);
  return (
    <>
      <p className="card__run-by">
        {t('results.runBy', { who: runBy.map((one) => t(`runBy.${one}`)).join(', ') })}
      </p>
      <p>
        {t(`programs.${id}.looksAt`)}{' '}
        {sure.startsWith('medium') ? <span>{t('pages.programs.fairlySure')}</span> : null}
      </p>
      {asksLegalHelp || placesOf(id).length === 0 ? <p>{t(`programs.${id}.ask`)}</p> : null}
    </>
  );
}

/** The sources of a program, its days of review, and since when its rules are valid. */
export function ProgramSources({ program: { sources, since } }: { readonly program: Program }) {
  const t = useTranslations();
  const day = useDay();
  return (
    <>
      <ul className="usa-list alone">
        {sources.map(({ title, url, date }: ProgramSource) => (
          <li key={title}>
            {url ? (
              <a href={url} rel="noreferrer">
                <SourceTitle>{title}</SourceTitle>
              </a>
            ) : (
              <SourceTitle>{title}</SourceTitle>
            )}
            {date ? ` (${date.length > 4 ? day(date) : date})` : null}
          </li>
        ))}
      </ul>
      <p>
        {since ? `${t('disclosures.since', { from: day(since) })} ` : null}
        {t('programs.lastChecked', { date: day(PROGRAMS_LAST_CHECKED) })}
      </p>
    </>
  );
}
