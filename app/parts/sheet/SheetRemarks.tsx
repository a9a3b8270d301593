import { useTranslations } from 'use-intl';
import { SourceTitle } from '@/app/pages/OtherSite';
import { isLegalFirst } from '@/lib/answers/whoLearns';
import type { Subject } from '@/lib/city/subjects';
import { TIMELINE } from '@/lib/city/timeline';
import { byId } from '@/lib/i18n/byId';
import type { Sheet } from '@/lib/sheet';
import { type Day, type DisclosureId, disclosureById } from '@/rules';
import { useDay } from '../useDay';
import { useRemark } from '../useRemark';
import { useSubjectName } from '../useSubjectName';
import { InBoth } from './InBoth';

/** Remarks and disclosures of several lines, each printed once. */
export function SheetRemarks({ sheet }: { sheet: Sheet }) {
  return (
    <>
      {sheet.remarks.length > 0 ? (
        <InBoth>
          <Remarks remarks={sheet.remarks} />
        </InBoth>
      ) : null}
      {sheet.since.length > 0 ? (
        <InBoth>
          <Since since={sheet.since} />
        </InBoth>
      ) : null}
      {sheet.disclosures.length > 0 ? (
        <InBoth>
          <WhoLearns disclosures={sheet.disclosures} />
        </InBoth>
      ) : null}
    </>
  );
}

function Remarks({ remarks }: Pick<Sheet, 'remarks'>) {
  const t = useTranslations('results');
  const remark = useRemark();
  const groups = new Map<string, Sheet['remarks']>();
  for (const one of remarks) groups.set(one.about.join(), [...(groups.get(one.about.join()) ?? []), one]);
  return (
    <>
      <h2>{t('alsoKnow')}</h2>
      {[...groups].map(([key, group]) => (
        <div key={key} className="sheet__fine">
          <p className="sheet__about">
            <About about={group[0]?.about ?? []} />
          </p>
          <ul>
            {group.map((one) => (
              <li key={one.id}>{remark(one)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** For an earlier day: what has changed since. */
function Since({ since }: Pick<Sheet, 'since'>) {
  const t = useTranslations();
  const day = useDay();
  const dayOf = new Map(TIMELINE.map((event) => [event.id, event.day]));
  return (
    <>
      <h2>{t('desk.panel.changedAfter')}</h2>
      <ul className="sheet__fine">
        {since.map(({ id, about }) => (
          <li key={id}>
            {day(dayOf.get(id) as Day)}. <About about={about} /> {byId(t, `policy.timeline.${id}.title`)}.
          </li>
        ))}
      </ul>
    </>
  );
}

function WhoLearns({ disclosures }: Pick<Sheet, 'disclosures'>) {
  const t = useTranslations('disclosures');
  return (
    <>
      <h2>{t('title')}</h2>
      {disclosures.map(({ id, about }) => (
        <p key={id} className="sheet__fine">
          <About about={about} /> {byId(t, id)} {isLegalFirst(id) ? <strong>{t('legalFirst')}</strong> : null}{' '}
          {id === 'charity' || id === 'not-read' ? null : <Record id={id} />}
        </p>
      ))}
    </>
  );
}

/** The first day of a record, its certainty and its sources. */
function Record({ id }: { readonly id: DisclosureId }) {
  const t = useTranslations('disclosures');
  const day = useDay();
  const { since, sure, sources } = disclosureById(id);
  return (
    <>
      {since ? t('since', { from: day(since) }) : null} {sure === 'high' ? null : t('fairlySure')}{' '}
      <SourceTitle>{sources[0].title}</SourceTitle>.
    </>
  );
}

/** The kinds of help that a remark is about, if it is not about everything on the sheet. */
function About({ about }: { readonly about: readonly Subject[] }) {
  const nameOf = useSubjectName();
  return about.length > 0 ? <strong>{about.map(nameOf).join(', ')}:</strong> : null;
}
