import { useTranslations } from 'next-intl';
import type { DraftFault, DraftProblem } from '@/lib/reading/draft/problems';
import { useIsolated } from '../useIsolated';

/** Why a draft cannot be used: each fault with its line, its rule and the text there. */
export function DraftProblems({ problems }: { problems: readonly DraftProblem[] }) {
  const t = useTranslations('draft');
  const file = useTranslations('directory.problem');
  const words = useProblem();
  const isolated = useIsolated();
  return (
    <div role="alert" className="rules-draft__problems" data-problems={problems.length}>
      <p>
        <strong>{t('cannot')}</strong>
      </p>
      <ul className="usa-list">
        {problems.map(({ why, line, norm, at }) => (
          <li key={[line, why, norm, at].join(' ')} data-why={why}>
            <strong>
              {norm === undefined ? `${file('line', { line })}:` : t('where', { line, norm: isolated(norm) })}
            </strong>{' '}
            {words(why)}
            {at === undefined ? null : (
              <>
                {' '}
                <bdi>
                  <code>{at}</code>
                </bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words of a fault. Faults that any file can have share their words with files of places. */
function useProblem(): (why: DraftFault) => string {
  const own = useTranslations('draft.problem');
  const anyFile = useTranslations('directory.problem');
  return (why) => {
    switch (why) {
      case 'too-large':
      case 'unreadable':
      case 'not-json':
      case 'too-deep':
      case 'forbidden-key':
      case 'wrong-type':
      case 'missing':
      case 'unknown-value':
        return anyFile(why);
      default:
        return own(why);
    }
  };
}
