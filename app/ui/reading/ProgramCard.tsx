import { useTranslations } from 'next-intl';
import { PROGRAMS_LAST_CHECKED, type Program } from '@/lib/catalogue/programs';
import { placeById } from '@/lib/directory';
import { PlaceList } from '../PlaceList';
import { useDay } from '../useDay';

/** One program that the City does not run: what it looks at, how sure we are, who to ask. */
export function ProgramCard({ program }: { program: Program }) {
  const t = useTranslations();
  const day = useDay();
  const { id, sure, sources, ask } = program;
  const places = ask.flatMap((who) => (who.kind === 'place' ? (placeById(who.id) ?? []) : []));
  const phones = ask.flatMap((who) => (who.kind === 'phone' ? who.number : []));
  return (
    <article className="program" id={id}>
      <h2>{t(`programs.${id}.name`)}</h2>
      <p>
        <strong>{t('pages.programs.looksAt')}:</strong> {t(`programs.${id}.looksAt`)}
      </p>
      {sure === 'high' ? null : <p>{t('pages.programs.fairlySure')}</p>}
      <p>
        <strong>{t('pages.programs.ask')}:</strong> {t(`programs.${id}.ask`)}
      </p>
      {phones.map((number) => (
        <p key={number}>
          <a href={`tel:${number.replace(/\D/g, '')}`}>{t('directory.phone.call', { number })}</a>{' '}
          <strong>{t('pages.programs.confirm')}</strong>
        </p>
      ))}
      {places.length > 0 ? <PlaceList places={places} /> : null}
      <p className="program__source">
        {t('pages.programs.sources')}:{' '}
        {sources.map(({ title, date }) => (date ? `${title}, ${day(date)}` : title)).join('; ')}.{' '}
        {t('programs.lastChecked', { date: day(PROGRAMS_LAST_CHECKED) })}
      </p>
    </article>
  );
}
