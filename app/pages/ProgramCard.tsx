import { useTranslations } from 'next-intl';
import { Disclosures } from '@/app/parts/Disclosures';
import { PlaceList } from '@/app/parts/PlaceList';
import { useDay } from '@/app/parts/useDay';
import { placesForProgram } from '@/lib/answers/places';
import { PROGRAMS_LAST_CHECKED, type Program } from '@/lib/cities/longmont/programs';
import type { ProgramId } from '@/rules';
import { SourceTitle } from './OtherSite';

/** One program that the City does not run: what it looks at, how sure we are, who may learn it, who to ask. */
export function ProgramCard({ program }: { program: Program & { readonly id: ProgramId } }) {
  const t = useTranslations();
  const day = useDay();
  const { id, sure, sources, disclosures } = program;
  const places = placesForProgram(id);
  return (
    <article className="program" id={id}>
      <h2>{t(`programs.${id}.name`)}</h2>
      <p>
        <strong>{t('pages.programs.looksAt')}:</strong> {t(`programs.${id}.looksAt`)}
      </p>
      {sure === 'high' || sure === 'ask' ? null : <p>{t('pages.programs.fairlySure')}</p>}
      {disclosures.length > 0 ? <Disclosures ids={disclosures} /> : <p>{t('disclosures.not-read')}</p>}
      <p>
        <strong>{t('pages.programs.ask')}:</strong> {t(`programs.${id}.ask`)}
      </p>
      {places.length > 0 ? <PlaceList places={places} /> : null}
      <p className="program__source">
        {sources.length > 0 ? `${t('pages.programs.sources')}: ` : null}
        {sources.map(({ title, url, date }, index) => (
          <span key={title}>
            {index > 0 ? ' · ' : null}
            {url ? (
              <a href={url} rel="noreferrer">
                <SourceTitle>{title}</SourceTitle>
              </a>
            ) : (
              <SourceTitle>{title}</SourceTitle>
            )}
            {date ? `, ${day(date)}` : null}
          </span>
        ))}{' '}
        {t('programs.lastChecked', { date: day(PROGRAMS_LAST_CHECKED) })}
      </p>
    </article>
  );
}
