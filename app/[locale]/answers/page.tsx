import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlainQuestionnaire } from '@/app/pages/PlainQuestionnaire';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { today } from '@/lib/clock';
import { plainAnswers } from '@/lib/reading/plainAnswers';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const plain = await getTranslations('plain');
  return pageMetadata(locale, 'answers', { title: plain('title'), description: plain('lead') });
}

/** The questionnaire for a browser without scripts. */
export default async function AnswersRoute(props: LocalePageProps) {
  await pageLocale(props);
  return (
    <ReadingShell page="answers">
      <link rel="stylesheet" href="/answers.css" precedence="default" />
      <PlainQuestionnaire answers={plainAnswers(today())} />
    </ReadingShell>
  );
}
