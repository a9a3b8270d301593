import type { Dispatch } from 'react';
import { useTranslations } from 'use-intl';
import { placesOf } from '@/lib/answers/places';
import type { Chosen, OnSheet } from '@/lib/desk/desk';
import type { DeskAction } from '@/lib/desk/reducer';
import { asked } from '@/lib/desk/sheetRequest';
import type { Directory } from '@/lib/directory';
import { placeKey, placesToName } from '@/lib/sheet';
import { useColumnName } from '../useColumnName';
import { Choice } from './Choice';
import { Unfolded } from './Unfolded';

/** The most places to choose from; the side panel can search a longer list. */
const MOST_PLACES = 12;

interface SheetChooserProps {
  readonly columns: readonly Chosen[];
  readonly directory: Directory;
  readonly act: Dispatch<DeskAction>;
}

/** The dialog where a caseworker chooses the kinds of help to print, and the places for each. */
export function SheetChooser({ columns, directory, act }: SheetChooserProps) {
  const t = useTranslations('desk');
  return (
    <Unfolded title={t('sheet.title')}>
      {() => (
        <ul className="sheet-chooser">
          {columns.map((column) => (
            <Line
              key={column.id}
              column={column}
              directory={directory}
              onChange={(sheet) => act({ type: 'put-on-sheet', column: column.id, sheet })}
            />
          ))}
        </ul>
      )}
    </Unfolded>
  );
}

interface LineProps {
  readonly column: Chosen;
  readonly directory: Directory;
  readonly onChange: (sheet: OnSheet) => void;
}

function Line({ column, directory, onChange }: LineProps) {
  const nameOf = useColumnName();
  const { sheet = { printed: true } } = column;
  const named = placesToName(asked(column), directory).map(placeKey);
  const places = placesOf(column.subject, directory).slice(0, MOST_PLACES);
  return (
    <li>
      <Choice
        id={`on-sheet-${column.id}`}
        checked={sheet.printed}
        onChange={(printed) => onChange({ ...sheet, printed })}
      >
        {nameOf(column)}
      </Choice>
      {sheet.printed
        ? places.map((place) => {
            const key = placeKey(place);
            const others = named.filter((one) => one !== key);
            return (
              <Choice
                key={key}
                id={`on-sheet-${column.id}-${key}`}
                checked={named.includes(key)}
                onChange={(on) => onChange({ ...sheet, places: on ? [...others, key] : others })}
              >
                {place.service ? `${place.name}: ${place.service}` : place.name}
              </Choice>
            );
          })
        : null}
    </li>
  );
}
