import { useTranslations } from 'use-intl';
import { TraceList } from '@/app/parts/Trace';
import { isAboutOtherHelp } from '@/app/parts/useTraceSentence';
import { AUTHORITIES, type Day, type Decision } from '@/rules';

interface RulesProps {
  readonly decision: Decision;
  readonly asOf: Day;
}

/** Every norm about this kind of help, authority by authority: whether it applies, and why. */
export function Rules({ decision, asOf }: RulesProps) {
  const t = useTranslations('trace');
  return (
    <>
      <p>{t('intro')}</p>
      {AUTHORITIES.map((authority) => (
        <div key={authority} className="trace">
          <p className="trace__authority">
            <strong>{t(`authorities.${authority}`)}</strong>
          </p>
          <TraceList
            decision={decision}
            asOf={asOf}
            entries={decision.rulings[authority].trace.filter((entry) => !isAboutOtherHelp(entry))}
          />
        </div>
      ))}
    </>
  );
}
