import { useTranslations } from 'next-intl';
import type { MessageKey } from '@/lib/i18n/byId';
import { feedbackContact, feedbackLink } from '@/lib/site/feedback';

const HERE = '\u0001';

/** A message in which `{contact}` becomes a mail link. The link contains no answers. */
export function WithContact({ message }: { message: MessageKey }) {
  const t = useTranslations();
  const { email, confirm } = feedbackContact();
  const [before, after] = t(message, { contact: HERE }).split(HERE);
  return (
    <p>
      {before}
      <a href={feedbackLink()}>
        <bdi>{email}</bdi>
      </a>
      {after} {confirm ? t('pages.service.cityMail') : null}
    </p>
  );
}
