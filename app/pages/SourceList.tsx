import { useTranslations } from 'next-intl';
import { AlsoAt } from '@/app/parts/AlsoAt';
import { useDay } from '@/app/parts/useDay';
import { SOURCES, type Source } from '@/rules';
import { OtherSite, SourceTitle } from './OtherSite';

/** Every source of the rules: how certain we are, when we read it, and when it must be read again. */
export function SourceList() {
  const t = useTranslations('pages.about');
  const day = useDay();
  return (
    <ul className="sources">
      {Object.entries<Source>(SOURCES).map(([id, { title, url, also, sure, lastChecked, reviewBy }]) => (
        <li key={id}>
          <OtherSite href={url}>
            <SourceTitle>{title}</SourceTitle>
          </OtherSite>
          <AlsoAt pages={also} />
          <dl>
            <Fact name={t('sureness')}>{t(`sure.${sure}`)}</Fact>
            <Fact name={t('checked')}>{day(lastChecked)}</Fact>
            <Fact name={t('review')}>{day(reviewBy)}</Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt> <dd>{children}</dd>
    </div>
  );
}
