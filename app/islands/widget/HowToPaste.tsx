import { useTranslations } from 'use-intl';

/** How to paste the widget into WordPress, and a plain link for people who cannot. */
export function HowToPaste({ link }: { link: string }) {
  const t = useTranslations('widget');
  return (
    <>
      <h3>{t('steps.title')}</h3>
      <ol className="usa-list">
        <li>{t('steps.block')}</li>
        <li>{t('steps.paste')}</li>
        <li>{t('steps.look')}</li>
      </ol>
      <p>{t('steps.gone')}</p>
      <h3>{t('plain.title')}</h3>
      <p>{t('plain.text')}</p>
      <p>
        <a className="widget-link" href={link} dir="ltr">
          {link}
        </a>
      </p>
    </>
  );
}
