import { useTranslations } from 'next-intl';
import type { OpenBranch } from '@/lib/screening/results';

/** Both ways an open answer can go. */
export function Branches({ branches }: { branches: readonly OpenBranch[] }) {
  const t = useTranslations();
  if (branches.length === 0) return null;
  return (
    <>
      <h4>{t('results.bothWays')}</h4>
      <ul className="usa-list">
        {branches.map(({ fact, reply, answer }) => (
          <li key={reply}>
            {t(`facts.${fact}.${reply === 'yes' ? 'ifYes' : 'ifNo'}`)}:{' '}
            <strong>{t(`answers.${answer}.branch`)}</strong>.
          </li>
        ))}
      </ul>
    </>
  );
}
