import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { ServicePage } from '@/app/pages/ServicePage';
import { SERVICES } from '@/lib/city/services';
import { today } from '@/lib/clock';
import { serviceAnswers } from '@/lib/reading/serviceAnswers';
import type { Service } from '@/rules';

interface ServiceProps {
  readonly params: Promise<{ locale: string; service: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return SERVICES.map((service) => ({ service }));
}

export async function generateMetadata(props: ServiceProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const service = await pageService(props);
  const t = await getTranslations();
  const sentences = serviceAnswers(service, today()).flatMap(({ subject, answers }) =>
    answers.map(({ verdict }) => `${t(`needs.${subject}.name`)}: ${t(`answers.${verdict}.title`)}.`),
  );
  return pageMetadata(locale, `services/${service}`, {
    title: t(`services.${service}.name`),
    description: [...new Set(sentences)].join(' '),
  });
}

export default async function ServiceRoute(props: ServiceProps) {
  await pageLocale(props);
  const service = await pageService(props);
  return (
    <ReadingShell page={`services/${service}`}>
      <ServicePage service={service} asOf={today()} />
    </ReadingShell>
  );
}

async function pageService({ params }: ServiceProps): Promise<Service> {
  const { service } = await params;
  return SERVICES.find((known) => known === service) ?? notFound();
}
