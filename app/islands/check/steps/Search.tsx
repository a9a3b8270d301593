import { cityToday } from '@city/pack';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AlsoAt } from '@/app/parts/AlsoAt';
import { PlaceItem } from '@/app/parts/PlaceItem';
import { PlaceList } from '@/app/parts/PlaceList';
import type { NeedId } from '@/lib/city/needs';
import type { Subject } from '@/lib/city/subjects';
import { directory } from '@/lib/directory';
import { byId } from '@/lib/i18n/byId';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Found, needsAtPlace, searchIndex } from '@/lib/search';
import { focusInSight } from '@/lib/site/inSight';
import { Tile } from './Tile';

interface SearchProps {
  readonly catalogs: Catalogs;
  readonly picked: readonly Subject[];
  readonly onPick: (subject: Subject, on: boolean) => void;
}

/** The most matches to show. */
const MOST = 6;

/** Finds needs, programs, places and help that the City does not run, by a word of any loaded language. */
export function Search({ catalogs, picked, onPick }: SearchProps) {
  const t = useTranslations('check.needs');
  const [typed, setTyped] = useState('');
  const index = useMemo(() => searchIndex(catalogs), [catalogs]);
  const found = index.find(typed).slice(0, MOST);
  const input = useRef<HTMLInputElement>(null);
  // The home page links to this field.
  useEffect(() => {
    if (location.hash === '#search' && input.current) focusInSight(input.current);
  }, []);
  const isAsked = typed.trim() !== '';
  const tile = (subject: Subject) => (
    <Tile key={subject} subject={subject} picked={picked.includes(subject)} onPick={onPick} found />
  );
  const places = needsOnce(found);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of our floor do not know the element `search`
    <div role="search" className="finder">
      <label className="usa-label" htmlFor="search">
        {t('search')}
      </label>
      <input
        ref={input}
        className="usa-input"
        id="search"
        type="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={stayHere}
        data-search=""
      />
      <p role="status" className="usa-sr-only">
        {isAsked ? t('found', { count: found.length }) : null}
      </p>
      {isAsked && found.length === 0 ? <p key={typed}>{t('nothing')}</p> : null}
      {found.map((one) => (
        <FoundItem key={`${one.kind} ${one.id}`} found={one} needs={places.get(one.id) ?? []} tile={tile} />
      ))}
    </div>
  );
}

/** The needs of each found place. Each need is listed only at the first place, and not if it is a match itself. */
function needsOnce(found: readonly Found[]): ReadonlyMap<string, readonly NeedId[]> {
  const shown = new Set<string>(found.filter(({ kind }) => kind !== 'place').map(({ id }) => id));
  return new Map(
    found
      .filter(({ kind }) => kind === 'place')
      .map(({ id }) => {
        const needs = needsAtPlace(id).filter((need) => !shown.has(need));
        for (const need of needs) shown.add(need);
        return [id, needs];
      }),
  );
}

interface FoundItemProps {
  readonly found: Found;
  /** For a place: the needs to pick below it. */
  readonly needs: readonly NeedId[];
  readonly tile: (subject: Subject) => React.ReactNode;
}

function FoundItem({ found, needs, tile }: FoundItemProps) {
  const t = useTranslations();
  switch (found.kind) {
    case 'need':
    case 'program':
      return tile(found.id);
    case 'place': {
      const place = directory.placeById(found.id);
      return place ? (
        <div className="finder__place" data-found={found.id}>
          <PlaceItem place={place} />
          {needs.map(tile)}
        </div>
      ) : null;
    }
    case 'elsewhere':
      if (found.id === 'legal-help')
        return (
          <div className="finder__place" data-found={found.id}>
            <strong>{t('results.legalHelp')}</strong>
            <PlaceList places={directory.placesForTopic('legal-help')} />
          </div>
        );
      return (
        <p className="finder__elsewhere" data-found={found.id}>
          <strong>{byId(t, `elsewhere.${found.id}.name`)}</strong> ·{' '}
          {found.id === 'court' ? null : `${t('check.needs.notTheCity')} `}
          {byId(t, `elsewhere.${found.id}.text`)}
          {found.id === 'court' ? (
            <AlsoAt pages={cityToday.find(({ id }) => id === 'court')?.pages ?? []} />
          ) : null}
        </p>
      );
  }
}

/** Enter searches; it does not submit the form. */
function stayHere(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
