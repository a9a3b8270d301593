import { useTranslations } from 'use-intl';
import { SubjectPictogram } from '@/app/parts/Pictogram';
import { useSubjectName } from '@/app/parts/useSubjectName';
import { isProgramId, type Subject } from '@/lib/city/subjects';

interface TileProps {
  readonly subject: Subject;
  readonly picked: boolean;
  readonly onPick: (subject: Subject, on: boolean) => void;
  /** Whether it is a match of the search: then it also shows the kind of help. */
  readonly found?: boolean;
}

/** A need or a program to pick: a box to tick, its picture, its name and what it is. */
export function Tile({ subject, picked, onPick, found = false }: TileProps) {
  const t = useTranslations();
  const nameOf = useSubjectName();
  const id = `${found ? 'found' : 'need'}-${subject}`;
  const hint = isProgramId(subject)
    ? found
      ? t('check.needs.isProgram')
      : undefined
    : t(`needs.${subject}.hint`);
  return (
    <div className="usa-checkbox need">
      <input
        className="usa-checkbox__input usa-checkbox__input--tile"
        type="checkbox"
        id={id}
        value={subject}
        autoComplete="off"
        checked={picked}
        onChange={({ currentTarget }) => onPick(subject, currentTarget.checked)}
      />
      <label
        className="usa-checkbox__label need__label"
        htmlFor={id}
        {...(found ? { 'data-found': subject } : { 'data-need': subject })}
      >
        <SubjectPictogram subject={subject} />
        <span className="need__words">
          <span>{nameOf(subject)}</span>
          {hint ? <span className="usa-checkbox__label-description">{hint}</span> : null}
        </span>
      </label>
    </div>
  );
}
