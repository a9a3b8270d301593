import { useTranslations } from 'next-intl';
import { SourceTitle } from '@/app/pages/OtherSite';
import { isLegalFirst, type Learned } from '@/lib/answers/whoLearns';
import { byId } from '@/lib/i18n/byId';
import { DISCLOSURES_LAST_CHECKED, type DisclosureId, type DisclosureSource, disclosureById } from '@/rules';
import { useDay } from './useDay';

/** Who may learn what a person writes: a warning in one line, which unfolds the record with its day, its sources, and what to do. */
export function Disclosures({ ids }: { ids: readonly Learned[] }) {
  const t = useTranslations('disclosures');
  return ids.map((id) => (
    <details key={id} className="fold disclosure" data-disclosure={id}>
      <summary>{byId(t, `short.${id}`)}</summary>
      {id === 'charity' || id === 'not-read' ? <p>{t(id)}</p> : <DisclosureRecord id={id} />}
    </details>
  ));
}

/** The warnings alone as one text, where another page or part has the records. Empty if there are none. */
export function useWhoLearns(): (ids: readonly Learned[]) => string {
  const t = useTranslations('disclosures');
  return (ids) =>
    ids.length === 0 ? '' : `${t('title')}: ${ids.map((id) => byId(t, `short.${id}`)).join(' · ')}.`;
}

/** The warnings alone, for a list of answers. */
export function DisclosuresInShort({ ids }: { ids: readonly Learned[] }) {
  return <p>{useWhoLearns()(ids)}</p>;
}

/** One record. */
function DisclosureRecord({ id }: { id: DisclosureId }) {
  const t = useTranslations('disclosures');
  return (
    <>
      <p>
        {byId(t, id)} {isLegalFirst(id) ? <strong>{t('legalFirst')}</strong> : null}
      </p>
      <p className="disclosure__source">
        <DisclosureSources id={id} />
      </p>
    </>
  );
}

/** The first day of a record, its certainty, its sources, and its days of review. */
export function DisclosureSources({ id }: { id: DisclosureId }) {
  const t = useTranslations('disclosures');
  const day = useDay();
  const { since, sure, sources } = disclosureById(id);
  return (
    <>
      {since ? `${t('since', { from: day(since) })} ` : null}
      {sure === 'high' ? null : `${t('fairlySure')} `}
      {sources.map(({ title, url, date }: DisclosureSource, index) => (
        <span key={url}>
          {index > 0 ? ' · ' : null}
          <a href={url} rel="noreferrer">
            <SourceTitle>{title}</SourceTitle>
          </a>
          {date ? ` (${day(date)})` : null}
        </span>
      ))}
      . {t('lastChecked', { date: day(DISCLOSURES_LAST_CHECKED) })}
    </>
  );
}
