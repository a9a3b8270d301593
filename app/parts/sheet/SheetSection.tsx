import { useTranslations } from 'use-intl';
import { SourceTitle } from '@/app/pages/OtherSite';
import { isLegalFirst } from '@/lib/answers/whoLearns';
import { byId } from '@/lib/i18n/byId';
import type { SheetLine } from '@/lib/sheet';
import { placeKey } from '@/lib/sheet';
import { pagePath } from '@/lib/site/paths';
import { usePlaceWords } from '../usePlaceWords';
import { useSubjectName } from '../useSubjectName';
import { InBoth, InClients, useSheetLanguages } from './InBoth';
import { NeedHelp } from './NeedHelp';
import { PageCode } from './PageCode';
import { PlaceOnSheet } from './PlaceOnSheet';
import { ProgramHelp } from './ProgramHelp';

/** One kind of help: its answers, its places, the rule, and the page that says more, as a QR code and as text. */
export function SheetSection({ line, origin }: { line: SheetLine; origin: string }) {
  const { client } = useSheetLanguages();
  const address = `${origin}${pagePath(client, line.page)}`;
  return (
    <li className="sheet__line">
      <InClients>
        <PageCode address={address} subject={line.subject} />
      </InClients>
      <InBoth>
        <Help line={line} />
      </InBoth>
      {line.places.length > 0 ? (
        <InClients>
          <ul className="sheet__places">
            {line.places.map((one) => (
              <PlaceOnSheet key={placeKey(one.place)} line={line} {...one} />
            ))}
          </ul>
        </InClients>
      ) : null}
      <InClients>
        <ReadMore line={line} address={address} />
      </InClients>
    </li>
  );
}

/** The answers about one kind of help. It also names the disclosures that call for a lawyer first. */
function Help({ line }: { line: SheetLine }) {
  const t = useTranslations('disclosures.short');
  const nameOf = useSubjectName();
  const warnings = line.disclosures.filter(isLegalFirst);
  return (
    <>
      <h2>{line.at === undefined ? nameOf(line.subject) : `${line.at}: ${nameOf(line.subject)}`}</h2>
      {line.kind === 'need' ? <NeedHelp line={line} /> : <ProgramHelp line={line} />}
      {warnings.length > 0 ? (
        <p className="sheet__fine">
          <strong>{warnings.map((id) => byId(t, id)).join(' · ')}</strong>
        </p>
      ) : null}
    </>
  );
}

/** The sources of a program, and the page that says more. */
function ReadMore({ line, address }: { line: SheetLine; address: string }) {
  const t = useTranslations('sheet');
  const { site } = usePlaceWords();
  return (
    <p className="sheet__fine">
      {line.kind === 'program'
        ? line.answer.program.sources.map(({ title }) => (
            <span key={title}>
              <SourceTitle>{title}</SourceTitle>.{' '}
            </span>
          ))
        : null}
      {t('scan')}: {site(address)}
    </p>
  );
}
