import { useTranslations } from 'use-intl';
import type { Remark } from '@/lib/sheet';
import { useReason } from '../useReason';
import { InBoth } from './InBoth';

/** Where the law behind the City's policy has changed, or somebody else may check, with the lines it is about. */
export function SheetRemarks({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <InBoth>
      <Remarks remarks={remarks} />
    </InBoth>
  );
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTranslations();
  const reason = useReason();
  return (
    <>
      <h2>{t('results.alsoKnow')}</h2>
      <ul>
        {remarks.map(({ kind, id, lines }) => (
          <li key={id}>
            <strong>{t('sheet.about', { numbers: lines.join(', ') })}</strong>{' '}
            {kind === 'norm' ? reason(id) : t(`results.differences.${id}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
