import { useTranslations } from 'next-intl';
import type { Beside } from '@/lib/answers/beside';
import { type Card, mayBeAsked } from '@/lib/answers/card';
import { PREMISE } from '@/lib/answers/facts';
import { placesOf } from '@/lib/answers/places';
import { STAFF_RULE, sharedRemarks } from '@/lib/answers/together';
import { CITY_DISCLOSURE, type Learned, learnedOf } from '@/lib/answers/whoLearns';
import { byId } from '@/lib/i18n/byId';
import { DisclosureSources, Disclosures } from './Disclosures';
import { DoorWords } from './Doors';
import { useRemark } from './useRemark';
import { useSubjectName } from './useSubjectName';

/** Remarks and disclosures of several answers, each shown once; if one does not apply to all answers, it names those it applies to. */
export function HoldsForAll({
  cards,
  withChildren,
  withCounter = false,
}: {
  cards: readonly Card[];
  withChildren: boolean;
  /** Whether another part of the page has the words for the counter. */
  withCounter?: boolean;
}) {
  const t = useTranslations();
  const say = useRemark();
  const nameOf = useSubjectName();
  const needs = cards.filter((card) => card.kind === 'need');
  if (needs.length === 0) return null;
  const doors = new Map(
    needs.flatMap(({ answers }) =>
      answers.flatMap((answer) => answer.doors.map((door) => [door.kind, door])),
    ),
  );
  // A remark of only one need is in its card.
  const remarks = sharedRemarks(needs);
  // The law of 2025 covers papers and data, so the remark replaces the disclosure about City staff.
  const tellsStaff = remarks.some(({ remark }) => remark.id === STAFF_RULE);
  const isFolded = ({ id }: Beside) => tellsStaff && id === 'state-looser';
  const open = remarks.filter(({ remark }) => !isFolded(remark));
  const learns = (id: Learned) =>
    needs.filter(({ subject }) => learnedOf(subject, PREMISE, placesOf(subject)).includes(id));
  const underStaffRule = learns(CITY_DISCLOSURE).length > 0;
  const notRead = learns('not-read').map(({ subject }) => nameOf(subject));
  const more = (
    <ul className="usa-list">
      {remarks
        .filter(({ remark }) => isFolded(remark))
        .map(({ remark }) => (
          <li key={remark.id}>{say(remark)}</li>
        ))}
      {tellsStaff || !underStaffRule ? null : (
        <li>
          {byId(t, `disclosures.short.${CITY_DISCLOSURE}`)}: <DisclosureSources id={CITY_DISCLOSURE} />
        </li>
      )}
      <li>{t('results.whoApplies')}</li>
      <li>{t('results.idIsNoCheck')}</li>
      {learns('charity').length > 0 ? <li>{t('disclosures.charity')}</li> : null}
      {!withCounter && mayBeAsked(cards) ? <li>{t('rights.truth')}</li> : null}
      {(['private', 'nonprofit', 'children'] as const)
        .filter((kind) => doors.has(kind) && (kind !== 'children' || withChildren))
        .map((kind) => (
          <li key={kind}>
            <DoorWords door={{ kind }} />
          </li>
        ))}
    </ul>
  );
  return (
    <section className="common" aria-labelledby="common">
      <h2 id="common">{t(needs.length > 1 ? 'results.common' : 'results.alsoKnow')}</h2>
      <ul className="usa-list">
        {open.map(({ remark, of }) => (
          <li key={remark.id}>
            {2 * of.length < needs.length ? <b>{of.map(nameOf).join(', ')}: </b> : null}
            <span>{say(remark)}</span>
          </li>
        ))}
        {tellsStaff || !underStaffRule ? null : (
          // Never folded, because it applies to every service of the City.
          <li data-disclosure={CITY_DISCLOSURE}>{byId(t, `disclosures.${CITY_DISCLOSURE}`)}</li>
        )}
        {notRead.length > 0 ? (
          <li>
            {notRead.length < needs.length ? <b>{notRead.join(', ')}: </b> : null}
            <span>{t('disclosures.not-read')}</span>
          </li>
        ) : null}
      </ul>
      <div className="card__folds">
        {tellsStaff ? <Disclosures ids={[CITY_DISCLOSURE]} /> : null}
        <details className="fold">
          <summary>{t('results.commonMore')}</summary>
          {more}
        </details>
      </div>
    </section>
  );
}
