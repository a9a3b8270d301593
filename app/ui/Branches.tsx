import { useTranslations } from 'next-intl';
import type { OpenBranch } from '@/lib/screening/branches';

/** Both ways an open answer can go. */
export function Branches({ branches }: { branches: readonly OpenBranch[] }) {
  const t = useTranslations();
  const branch = useBranchWords();
  if (branches.length === 0) return null;
  return (
    <>
      <h4>{t('results.bothWays')}</h4>
      <ul className="usa-list">
        {branches.map((one) => {
          const { when, what, open } = branch(one);
          return (
            <li key={one.reply}>
              {when}: <strong>{what}</strong>
              {open}.
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One way in words: when, what then, and, where it still depends, on what. */
export function useBranchWords() {
  const t = useTranslations();
  return ({ fact, reply, answer, open }: OpenBranch) => ({
    when: t(`facts.${fact}.${reply === 'yes' ? 'ifYes' : 'ifNo'}`),
    what: t(`answers.${answer}.branch`),
    open: open.length > 0 ? `: ${open.map((one) => t(`facts.${one}.row`)).join(' · ')}` : '',
  });
}
