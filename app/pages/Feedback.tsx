import { useTranslations } from 'next-intl';
import { feedbackContact, feedbackLink } from '@/lib/site/feedback';
import type { Service } from '@/rules';

/** "Tell us if this is wrong", and who gets the mail. */
export function Feedback({ service }: { service: Service }) {
  const t = useTranslations();
  const { confirm } = feedbackContact();
  return (
    <div className="feedback">
      <a href={feedbackLink(service)}>{t('results.wrong')}</a>
      <p>
        {t('results.wrongNote')} {confirm ? t('pages.service.cityMail') : null}
      </p>
    </div>
  );
}
