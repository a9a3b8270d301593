import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { NeverSay } from '@/app/parts/NeverSay';
import { PlaceList } from '@/app/parts/PlaceList';
import { StaticFold } from '@/app/parts/StaticFold';
import { SubjectCard } from '@/app/parts/SubjectCard';
import { callsForLegalHelp } from '@/lib/answers/legalHelp';
import { programAnswer } from '@/lib/answers/program';
import { PROGRAMS } from '@/lib/city/programs';
import { isProgramId } from '@/lib/city/subjects';
import { placesForTopic } from '@/lib/directory';
import { pagePath } from '@/lib/site/paths';
import type { ProgramId } from '@/rules';

interface ProgramProps {
  readonly params: Promise<{ locale: string; program: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => PROGRAMS.map(({ id }) => ({ program: id }));

export async function generateMetadata(props: ProgramProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const id = await pageProgram(props);
  const t = await getTranslations();
  return pageMetadata(locale, `programs/${id}`, {
    title: t(`programs.${id}.name`),
    description: `${t(`programs.${id}.name`)}: ${t(`answers.${programAnswer(id).verdict}.title`)}.`,
  });
}

/** One program with rules of its own. */
export default async function ProgramRoute(props: ProgramProps) {
  const locale = await pageLocale(props);
  const id = await pageProgram(props);
  const t = await getTranslations();
  const answer = programAnswer(id);
  const card = { kind: 'program', subject: id, answer } as const;
  return (
    <ReadingShell page={`programs/${id}`}>
      <p className="crumb">
        <a href={pagePath(locale, 'programs')}>{t('site.pages.programs')}</a>
      </p>
      <SubjectCard card={card} cards={[card]} Fold={StaticFold} level={1} />
      <NeverSay cards={[card]} />
      {callsForLegalHelp({ verdicts: [answer.verdict], learned: answer.disclosures }) ? (
        <StaticFold title={t('results.legalHelp')}>
          {() => <PlaceList places={placesForTopic('legal-help')} />}
        </StaticFold>
      ) : null}
    </ReadingShell>
  );
}

async function pageProgram({ params }: ProgramProps): Promise<ProgramId> {
  const { program } = await params;
  return isProgramId(program) ? program : notFound();
}
