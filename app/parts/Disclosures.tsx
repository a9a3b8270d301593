import { useTranslations } from 'next-intl';
import { SourceTitle } from '@/app/pages/OtherSite';
import { DISCLOSURES_LAST_CHECKED, type DisclosureId, disclosureById } from '@/rules';
import { useDay } from './useDay';

/** Who may learn what a person writes: the warning in one line; opened, the record with its day, its sources, and what to do. */
export function Disclosures({ ids }: { ids: readonly DisclosureId[] }) {
  const t = useTranslations('disclosures');
  return ids.map((id) => (
    <details key={id} className="fold disclosure" data-disclosure={id}>
      <summary>{t(`short.${id}`)}</summary>
      <DisclosureRecord id={id} />
    </details>
  ));
}

/** One record. */
function DisclosureRecord({ id }: { id: DisclosureId }) {
  const t = useTranslations('disclosures');
  const day = useDay();
  const { since, sure, sources, legalFirst } = disclosureById(id);
  return (
    <>
      <p>
        {t(id)} {legalFirst ? <strong>{t('legalFirst')}</strong> : null}
      </p>
      <p className="disclosure__source">
        {since ? `${t('since', { from: day(since) })} ` : null}
        {sure === 'high' ? null : `${t('fairlySure')} `}
        {sources.map(({ title, url }, index) => (
          <span key={url}>
            {index > 0 ? ' · ' : null}
            <a href={url} rel="noreferrer">
              <SourceTitle>{title}</SourceTitle>
            </a>
          </span>
        ))}
        . {t('lastChecked', { date: day(DISCLOSURES_LAST_CHECKED) })}
      </p>
    </>
  );
}
