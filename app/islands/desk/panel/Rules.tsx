import { useTranslations } from 'use-intl';
import { TraceList } from '@/app/parts/Trace';
import { isAboutOtherHelp } from '@/app/parts/useTraceSentence';
import type { Locale } from '@/lib/i18n/locales';
import { AUTHORITIES, type Day, type Decision } from '@/rules';

interface RulesProps {
  readonly locale: Locale;
  readonly decision: Decision;
  readonly asOf: Day;
}

/** What became of every rule that speaks of this kind of help, authority by authority. */
export function Rules({ locale, decision, asOf }: RulesProps) {
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
            locale={locale}
            decision={decision}
            asOf={asOf}
            entries={decision.rulings[authority].trace.filter((entry) => !isAboutOtherHelp(entry))}
          />
        </div>
      ))}
    </>
  );
}
