import type { Dispatch } from 'react';
import { useTranslations } from 'use-intl';
import { PERSON_KINDS } from '@/lib/answers/person';
import { LONGEST_LABEL, type Person } from '@/lib/desk/desk';
import type { Place } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { GridCell } from './GridParts';
import { RemoveButton } from './RemoveButton';
import { WholeSelect } from './WholeSelect';

interface PersonHeadProps {
  readonly person: Person;
  /** Label and kind, in words. */
  readonly who: string;
  readonly here: boolean;
  readonly act: Dispatch<DeskAction>;
  readonly remove: (place: Place) => void;
}

/** The head of a row: a label that stays on the page, adult or child, and a button that removes the person. */
export function PersonHead({ person, who, here, act, remove }: PersonHeadProps) {
  const t = useTranslations('desk');
  const { id, kind, label } = person;
  const tabIndex = here ? 0 : -1;
  return (
    <GridCell
      role="rowheader"
      row={`person-${id}`}
      column="side"
      here={here}
      className="desk__cell--person"
      label={who}
    >
      <span className="desk__person">
        <input
          className="desk__label"
          tabIndex={tabIndex}
          value={label}
          maxLength={LONGEST_LABEL}
          autoComplete="off"
          spellCheck={false}
          aria-label={t('grid.labelOf', { label })}
          onFocus={(event) => event.target.select()}
          onChange={(event) => act({ type: 'label-person', id, label: event.target.value })}
        />
        <WholeSelect
          shown={t(`kindsShort.${kind}`)}
          tabIndex={tabIndex}
          value={kind}
          aria-label={t('grid.kindOf', { label })}
          onChange={(event) => {
            const chosen = PERSON_KINDS.find((one) => one === event.target.value);
            if (chosen) act({ type: 'change-kind', id, kind: chosen });
          }}
        >
          {PERSON_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kindsShort.${one}`)}
            </option>
          ))}
        </WholeSelect>
        <RemoveButton
          what={who}
          here={here}
          onRemove={() => remove({ row: `person-${id}`, column: 'side' })}
        />
      </span>
    </GridCell>
  );
}
