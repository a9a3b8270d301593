import { useTranslations } from 'use-intl';
import { LanguageMenu } from '@/app/parts/LanguageMenu';
import { LeaveLink } from '@/app/parts/LeaveLink';

/** The header of the frame. *Leave this site* also leaves the page around it; the languages stay in the frame. */
export function EmbedHead({ page }: { page: string }) {
  const t = useTranslations('site');
  return (
    <header className="site-header site-header--frame">
      <div className="site-header__inner">
        <LanguageMenu page={page} target="_self" />
        <LeaveLink
          label={t('leave')}
          hint={t('leaveHint')}
          left={[t('leaveLeft2'), t('leaveLeft1')]}
          target="_top"
        />
      </div>
    </header>
  );
}
