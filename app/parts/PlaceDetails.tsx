import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlaceView } from '@/lib/directory';
import { usePlaceWords } from './usePlaceWords';

/** The other texts of a supplied file about a place, each with its own direction of writing. */
export function PlaceDetails({ place }: { place: PlaceView }) {
  const t = useTranslations('directory.details');
  const words = usePlaceWords();
  const { alert, ages, eligibility, fees = [], bring = [], funding = [], otherAddresses = [] } = place;
  const rows: readonly (readonly [string, readonly ReactNode[]])[] = [
    [t('eligibility'), [agesText(ages, t), eligibility]],
    [t('fees'), fees],
    [t('bring'), bring],
    [t('apply'), [place.apply]],
    [t('interpretation'), [place.interpretation]],
    [t('funding'), funding],
    [t('otherAddresses'), otherAddresses.map(words.address)],
  ];
  const said = rows
    .map(([label, texts]) => [label, texts.filter((text) => text !== undefined && text !== '')] as const)
    .filter(([, texts]) => texts.length > 0);
  return (
    <>
      {alert ? (
        <p dir="auto">
          <strong>{alert}</strong>
        </p>
      ) : null}
      {said.length > 0 ? (
        <dl className="place__details">
          {said.map(([label, texts]) => (
            <div key={label}>
              <dt>{label}</dt>
              {texts.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a place never change their order
                <dd key={at} dir="auto">
                  {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

function agesText(
  ages: PlaceView['ages'],
  t: (key: 'from' | 'fromTo' | 'to', values: Record<string, number>) => string,
): string | undefined {
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return t('fromTo', { from, to });
  if (from !== undefined) return t('from', { from });
  return to === undefined ? undefined : t('to', { to });
}

/** The languages of a place, in the language of the page, or as the file names them. */
export function useLanguageNames({ languages }: PlaceView): string {
  const locale = useLocale();
  if (languages.length === 0) return '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return languages.map((one) => ('code' in one ? (names.of(one.code) ?? one.code) : one.name)).join(', ');
}
