import { useTranslations } from 'use-intl';
import { NEEDS } from '@/lib/city/needs';
import type { Unsorted } from '@/lib/directory/read/index';
import type { Service } from '@/rules';
import { Unfolded } from './Unfolded';

/** The most records to show at a time. A sorted record makes room for the next. */
const MOST_AT_A_TIME = 50;

interface UnsortedPlacesProps {
  readonly unsorted: readonly Unsorted[];
  readonly onSort: (record: string, service: Service) => void;
}

/** The records without a known attribute or code, each with the kinds of help to choose from. */
export function UnsortedPlaces({ unsorted, onSort }: UnsortedPlacesProps) {
  const t = useTranslations('desk.file');
  const more = useTranslations('directory.file');
  return (
    <Unfolded title={t('unsorted', { count: unsorted.length })}>
      {() => (
        <>
          <p className="desk__hint">{t('sortHint')}</p>
          <ul className="unsorted">
            {unsorted.slice(0, MOST_AT_A_TIME).map((record) => (
              <Record key={record.id} record={record} onSort={onSort} />
            ))}
          </ul>
          {unsorted.length > MOST_AT_A_TIME ? (
            <p key={unsorted.length} className="desk__hint">
              {more('more', { count: unsorted.length - MOST_AT_A_TIME })}
            </p>
          ) : null}
        </>
      )}
    </Unfolded>
  );
}

function Record({ record, onSort }: { record: Unsorted } & Pick<UnsortedPlacesProps, 'onSort'>) {
  const t = useTranslations();
  const { id, agency, service, terms } = record;
  const name = service === undefined ? agency : `${agency}: ${service}`;
  return (
    <li>
      <bdi>{name}</bdi> {terms.length > 0 ? <small dir="auto">{terms.join(', ')}</small> : null}
      <select
        className="usa-select"
        aria-label={t('desk.file.sortAs', { name })}
        value=""
        onChange={({ target }) => {
          const chosen = NEEDS.find((need) => need.id === target.value);
          if (chosen !== undefined) onSort(id, chosen.facts.service);
        }}
      >
        <option value="">{t('desk.file.notSorted')}</option>
        {NEEDS.map((need) => (
          <option key={need.id} value={need.id}>
            {t(`needs.${need.id}.name`)}
          </option>
        ))}
      </select>
    </li>
  );
}
