import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import type { Door } from '@/lib/answers/doors';
import { needById } from '@/lib/city/needs';
import { programById } from '@/lib/city/programs';
import { byId } from '@/lib/i18n/byId';
import { useWhoLearns } from './Disclosures';

interface DoorsProps {
  readonly doors: readonly Door[];
  /** Whether there are children in the household: then they are one of the doors. */
  readonly withChildren: boolean;
}

/** Other needs for the same purpose, with the City's answer for adults. */
export function NeedDoors({ doors }: Pick<DoorsProps, 'doors'>) {
  const once = new Map(doors.map((door) => [keyOf(door), door]));
  return (
    <ul className="usa-list alone">
      {[...once].map(([key, door]) => (
        <li key={key}>
          <DoorWords door={door} />
        </li>
      ))}
    </ul>
  );
}

/** The other doors of an answer (`lib/answers/doors.ts`). */
export function Doors({ doors, withChildren }: DoorsProps) {
  const t = useTranslations();
  const shown = doors.filter(({ kind }) => kind !== 'children' || withChildren);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{t('results.doors')}</h3>
      <ul className="usa-list alone">
        {shown.map((door) => (
          <li key={keyOf(door)}>
            <DoorWords door={door} />
          </li>
        ))}
      </ul>
    </>
  );
}

const keyOf = (door: Door): string =>
  door.kind === 'need' ? door.need : door.kind === 'program' ? door.program : door.kind;

/** The words of one door. */
export function DoorWords({ door }: { door: Door }) {
  const t = useTranslations();
  const path = usePagePath();
  const whoLearns = useWhoLearns();
  switch (door.kind) {
    case 'need':
      return (
        <>
          <a href={path(`services/${needById(door.need).facts.service}`)}>{t(`needs.${door.need}.name`)}</a> –{' '}
          {t(`answers.${door.verdict}.branch`)}.
        </>
      );
    case 'program':
      return (
        <>
          <a href={path(`programs/${door.program}`)}>{t(`programs.${door.program}.name`)}</a> –{' '}
          {t('answers.does-not-look.branch')}. {whoLearns(programById(door.program).disclosures)}
        </>
      );
    case 'private':
    case 'nonprofit':
    case 'children': {
      const words = byId(t, DOOR_WORDS[door.kind]);
      return door.kind === 'private' ? (
        <a href={path('services/privately-funded-human-services')}>{words}</a>
      ) : (
        words
      );
    }
  }
}

/** A city has the words of those doors that its policy can lead to. */
const DOOR_WORDS = {
  private: 'results.doorPrivate',
  nonprofit: 'results.doorNonprofit',
  children: 'results.doorChildren',
} as const;
