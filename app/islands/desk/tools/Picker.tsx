import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SubjectPictogram } from '@/app/parts/Pictogram';
import type { ColumnId } from '@/lib/desk/desk';
import { type Pick, picksFor } from '@/lib/desk/picker';
import type { SearchIndex } from '@/lib/search';
import { useColumnName } from '../useColumnName';

interface PickerProps {
  readonly index: SearchIndex;
  readonly taken: readonly ColumnId[];
  readonly ready: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onPick: (found: Pick) => void;
  readonly onAll: () => void;
  /** Called on Escape in an empty field, to go back to the table. */
  readonly onLeave: () => void;
}

/** Finds a service by typing, adds it with Enter, and clears the field for the next one. An ARIA combobox: the focus stays in the field. */
export function Picker({ index, taken, ready, input, onPick, onAll, onLeave }: PickerProps) {
  const t = useTranslations();
  const nameOf = useColumnName();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useMemo(() => (open ? picksFor(index, typed, taken) : []), [open, index, typed, taken]);
  const chosen = found[Math.min(active, found.length - 1)];

  function type(text: string): void {
    setTyped(text);
    setActive(0);
    setOpen(text.trim() !== '');
  }
  function pick(one: Pick): void {
    onPick(one);
    type('');
  }
  /** The list stays open, so that several can be clicked one after another. */
  function click(one: Pick): void {
    pick(one);
    setOpen(typed.trim() === '');
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!open) setOpen(true);
      else if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) pick(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open || typed !== '') type('');
      else onLeave();
    }
  }

  return (
    <div className="desk__tool desk__picker">
      <label key={t('desk.picker.label')} className="desk__toolname" htmlFor="picker">
        {t('desk.picker.label')} <kbd>S</kbd>
      </label>
      <div className="desk__inline">
        <input
          ref={input}
          id="picker"
          className="usa-input"
          role="combobox"
          data-desk-search=""
          aria-expanded={open}
          aria-controls="picker-list"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `pick-${chosen.column.id}` : undefined}
          aria-describedby="picker-hint"
          autoComplete="off"
          spellCheck={false}
          disabled={!ready}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        <button type="button" className="usa-button usa-button--outline" disabled={!ready} onClick={onAll}>
          {t('desk.picker.all')}
        </button>
      </div>
      <p className="desk__hint" id="picker-hint">
        {t('desk.picker.hint')}
      </p>
      <p role="status" className="usa-sr-only">
        {open ? <span key={found.length}>{t('desk.picker.found', { count: found.length })}</span> : null}
      </p>
      <div className="desk__options" hidden={!open}>
        <div role="listbox" id="picker-list" aria-label={t('desk.picker.list')}>
          {found.map((one) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points at the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field
            <div
              key={one.column.id}
              id={`pick-${one.column.id}`}
              role="option"
              data-found={one.id}
              aria-selected={one === chosen}
              className="desk__option"
              ref={one === chosen ? intoView : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => click(one)}
            >
              <SubjectPictogram subject={one.column.subject} />
              <span>
                {nameOf(one.column)}
                {one.kind === 'program' ? (
                  <span className="desk__hint"> {t('desk.picker.program')}</span>
                ) : null}
              </span>
            </div>
          ))}
        </div>
        {open && found.length === 0 ? <p className="desk__option">{t('desk.picker.nothing')}</p> : null}
      </div>
    </div>
  );
}

const intoView = (option: HTMLElement | null): void => option?.scrollIntoView?.({ block: 'nearest' });
