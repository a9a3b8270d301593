import { useTranslations } from 'next-intl';
import { EVERY_NEED, NEED_ENTRIES } from '@/lib/cities/catalogue';
import { isNeedId, type NeedGroup, type NeedId } from '@/lib/city/needs';

/** The name of a group of needs, with examples. If the city lacks a need of the group, the examples are the names of its other needs. */
export function GroupWords({ group }: { group: NeedGroup }) {
  const t = useTranslations();
  const all: readonly NeedId[] = EVERY_NEED.filter((need) => NEED_ENTRIES[need].group === group);
  const here = all.filter(isNeedId);
  return (
    <span className="group__words">
      <b>{t(`needGroups.${group}`)}</b>
      <span className="group__examples">
        {all.length === here.length
          ? t(`groupExamples.${group}`)
          : here.map((need) => t(`needs.${need}.name`)).join(' · ')}
      </span>
    </span>
  );
}
