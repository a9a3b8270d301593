import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import { siteAddress } from '@/lib/site/paths';
import { publishedFiles } from '@/lib/site/securityHeaders';
import { RULES_VERSION } from '@/rules';

const FILES = [
  'services',
  'norms',
  'sources',
  'decisions',
  'programs',
  'disclosures',
  'directory',
  'index',
] as const;
const WAYS = ['hash', 'unknown', 'city', 'words', 'status', 'embed'] as const;

/** An example with what it prints. */
export interface WorkedExample {
  readonly code: string;
  readonly command: string;
  readonly output: string;
}

/** How another site uses the published files. */
export function DataPage({ example }: { example: WorkedExample }) {
  const t = useTranslations('data');
  const path = usePagePath();
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <h2>{t('filesTitle')}</h2>
      <p>{t('filesIntro')}</p>
      <dl className="data-files">
        {FILES.map((file) => (
          <div key={file}>
            <dt>
              <a href={siteAddress(`${publishedFiles}${file}.json`)}>{`${file}.json`}</a>{' '}
              <a
                href={siteAddress(`${publishedFiles}${file}.schema.json`)}
                aria-label={`${t('schema')}: ${file}.json`}
              >
                {t('schema')}
              </a>
            </dt>
            <dd>{t(`files.${file}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('how.title')}</h2>
      <ul className="usa-list">
        <li>{t('how.version', { version: RULES_VERSION })}</li>
        {WAYS.map((way) => (
          <li key={way}>{t(`how.${way}`)}</li>
        ))}
      </ul>
      <h2>{t('decode.title')}</h2>
      <ul className="usa-list">
        <li>{t('decode.tables')}</li>
        <li>{t('decode.letters')}</li>
        <li>{t('decode.stretches')}</li>
      </ul>
      <h2>{t('example.title')}</h2>
      <p>{t('example.intro')}</p>
      <Code label={t('example.title')} text={example.code} />
      <p>{t('example.run')}</p>
      <Code label={t('example.run')} text={example.command} />
      <p>{t('example.result')}</p>
      <Code label={t('example.result')} text={example.output} />
      <p className="links">
        <a href={path('rules')}>{t('more')}</a>
      </p>
    </>
  );
}

/** Code, which may be wider than a phone: then it scrolls, also by keyboard. */
function Code({ label, text }: { label: string; text: string }) {
  return (
    <section className="code" aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0} lang="en">
        <code>{text}</code>
      </pre>
    </section>
  );
}
