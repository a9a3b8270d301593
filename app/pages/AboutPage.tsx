import { useTranslations } from 'next-intl';
import { useDay } from '@/app/parts/useDay';
import { usePagePath } from '@/app/parts/usePageLocale';
import { policySource, RULES_VERSION } from '@/rules';
import { AnswerKinds } from './AnswerKinds';
import { Sentences } from './Sentences';
import { SourceList } from './SourceList';
import { WithContact } from './WithContact';

/** Where the answers come from, how sure we are of them, and how to check one. */
export function AboutPage() {
  const t = useTranslations('about');
  const words = useTranslations('pages');
  const day = useDay();
  const path = usePagePath();
  const { lastChecked } = policySource;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <p>{t('statusMeans')}</p>
      <h2>{t('kinds.title')}</h2>
      <AnswerKinds />
      <h2>{t('sources.title')}</h2>
      <p>{t('sources.city')}</p>
      <p>{t('sources.law')}</p>
      <p>{t('sources.read', { lastChecked: day(lastChecked) })}</p>
      <p>{words('service.version', { version: RULES_VERSION })}</p>
      <h3>{words('about.listTitle')}</h3>
      <SourceList />
      <h2>{t('sure.title')}</h2>
      <Sentences keys={['about.sure.high', 'about.sure.medium', 'about.sure.court']} />
      <h2>{t('check.title')}</h2>
      <Sentences keys={['about.check.clause', 'about.check.original', 'about.check.call']} ordered />
      <h2>{t('limits.title')}</h2>
      <Sentences keys={['about.limits.legal', 'about.limits.decides']} />
      <WithContact message="about.limits.wrong" />
      <p className="alone">
        <a href={path('words')}>{words('words.title')}</a>
      </p>
    </>
  );
}
