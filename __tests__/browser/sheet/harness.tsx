/** A page with only a sheet, for the needs, programs, people, languages and day in its address. */
import catalogs from 'island-catalogs';
import { createRoot } from 'react-dom/client';
import { ReferralSheet } from '@/app/parts/sheet/ReferralSheet';
import { PREMISE } from '@/lib/answers/facts';
import { isProgramId, isSubject } from '@/lib/city/subjects';
import { directory } from '@/lib/directory';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { PEOPLE, personKinds } from '@/lib/questionnaire/people';
import { sheetOf } from '@/lib/sheet';

const asked = new URLSearchParams(location.search);
const localeOf = (name: string): Locale => {
  const code = asked.get(name) ?? undefined;
  return isLocale(code) ? code : 'en';
};

const sheet = sheetOf({
  subjects: (asked.get('needs') ?? '')
    .split(',')
    .filter(isSubject)
    .map((subject) => ({ subject, facts: isProgramId(subject) ? {} : PREMISE })),
  people: personKinds(PEOPLE.find((one) => one === asked.get('people')) ?? 'adults-and-children'),
  asOf: asked.get('asOf') ?? '2026-11-30',
  printed: '2026-11-30',
  directory,
});

const root = document.getElementById('sheet');
if (root)
  createRoot(root).render(
    <ReferralSheet
      sheet={sheet}
      origin={location.origin}
      catalogs={catalogs}
      client={localeOf('client')}
      worker={localeOf('worker')}
    />,
  );
