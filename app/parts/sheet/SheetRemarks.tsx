import { useTranslations } from 'use-intl';
import type { Sheet } from '@/lib/sheet';
import { DISCLOSURES_LAST_CHECKED, disclosureById } from '@/rules';
import { useDay } from '../useDay';
import { useRemark } from '../useRemark';
import { InBoth } from './InBoth';

/** Where the law behind the City's policy has changed, or somebody else may check, with the lines it is about. */
export function SheetRemarks({ sheet }: { sheet: Sheet }) {
  return (
    <>
      {sheet.remarks.length > 0 ? (
        <InBoth>
          <Remarks remarks={sheet.remarks} />
        </InBoth>
      ) : null}
      {sheet.disclosures.length > 0 ? (
        <InBoth>
          <WhoLearns disclosures={sheet.disclosures} />
        </InBoth>
      ) : null}
    </>
  );
}

/** Who may learn what is written on the forms, each record once, with the lines it is about. */
function WhoLearns({ disclosures }: Pick<Sheet, 'disclosures'>) {
  const t = useTranslations();
  const day = useDay();
  return (
    <>
      <h2>{t('disclosures.title')}</h2>
      <ul>
        {disclosures.map(({ id, lines }) => (
          <li key={id}>
            <strong>{t('sheet.about', { numbers: lines.join(', ') })}</strong> {t(`disclosures.${id}`)}{' '}
            {disclosureById(id).legalFirst ? t('disclosures.legalFirst') : null}{' '}
            {t('disclosures.lastChecked', { date: day(DISCLOSURES_LAST_CHECKED) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Remarks({ remarks }: Pick<Sheet, 'remarks'>) {
  const t = useTranslations();
  const remark = useRemark();
  return (
    <>
      <h2>{t('results.alsoKnow')}</h2>
      <ul>
        {remarks.map((one) => (
          <li key={one.id}>
            <strong>{t('sheet.about', { numbers: one.lines.join(', ') })}</strong> {remark(one)}
          </li>
        ))}
      </ul>
    </>
  );
}
