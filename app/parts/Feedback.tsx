import { useTranslations } from 'next-intl';
import { feedbackContact, feedbackLink } from '@/lib/site/feedback';

/** "Report a mistake": a mail link, and who gets the mail. */
export function Feedback() {
  const t = useTranslations();
  const { email, confirm } = feedbackContact();
  return (
    <div className="feedback">
      <a href={feedbackLink()}>{t('results.wrong')}</a>
      <p>
        {t('results.wrongNote')} {t('results.wrongTo', { email })}{' '}
        {confirm ? t('pages.service.cityMail') : null}
      </p>
    </div>
  );
}
