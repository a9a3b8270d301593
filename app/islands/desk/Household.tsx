import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { atPlace } from '@/lib/desk/grid';
import type { Pick } from '@/lib/desk/picker';
import type { DeskAction } from '@/lib/desk/reducer';
import type { Directory } from '@/lib/directory';
import type { Catalogs } from '@/lib/i18n/catalogs';
import type { SearchIndex } from '@/lib/search';
import { QuietTimer } from '../QuietTimer';
import type { MoreWords } from '../useLanguage';
import { PrintedSheet } from './PrintedSheet';
import { ClientLanguage } from './panel/PlaceFinder';
import { SidePanel } from './panel/SidePanel';
import { AnswerTable } from './table/AnswerTable';
import { AsOfField } from './tools/AsOfField';
import { CaseFileText } from './tools/CaseFileText';
import { ClientTools } from './tools/ClientTools';
import { NextClientQuestion } from './tools/NextClientQuestion';
import { Picker } from './tools/Picker';
import { SheetChooser } from './tools/SheetChooser';
import { ShortcutList } from './tools/ShortcutList';
import { ToolButton } from './tools/ToolButton';
import { VisitTools } from './tools/VisitTools';
import { useClientLanguage } from './useClientLanguage';
import { useColumnName } from './useColumnName';
import { useDeskCommands } from './useDeskCommands';
import { useHousehold } from './useHousehold';
import { useOutput } from './useOutput';
import { useRemoval } from './useRemoval';
import { useShortcuts } from './useShortcuts';
import { cellAt, useTableFocus } from './useTableFocus';
import { useTyped } from './useTyped';

interface HouseholdProps {
  readonly catalogs: Catalogs;
  readonly words: MoreWords;
  readonly index: SearchIndex;
  /** Our places, and those of the open files. */
  readonly directory: Directory;
  readonly ready: boolean;
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly say: (text: string) => void;
  /** The element for the undo button. */
  readonly statusLine: HTMLElement | null;
  readonly onNextClient: () => void;
  /** Content below the table that stays from client to client. */
  readonly children: ReactNode;
}

/** Below this width the side panel is under the table. */
const NARROW = '(max-width: 63.99em)';

/** One household: the tools, the table of answers, the side panel. Unmounting it removes all its state. */
export function Household(props: HouseholdProps) {
  const { catalogs, words, index, directory, ready, keysOn, onKeysOn, say, statusLine, onNextClient } = props;
  const t = useTranslations('desk');
  const nameOf = useColumnName();
  const told = useHousehold();
  // A message lasts until the next action.
  const { act: change } = told;
  const act = useCallback(
    (action: DeskAction) => {
      say('');
      change(action);
    },
    [say, change],
  );
  const household = { ...told, act };
  const { desk, asOf, columns, axes } = household;
  const focus = useTableFocus(axes);
  const { table, here, go } = focus;
  const clientLanguage = useClientLanguage({ catalogs, words, ready, say });
  const [help, setHelp] = useState(false);
  const [asking, setAsking] = useState(false);
  const [keptOpen, setKeptOpen] = useState(false);
  const typed = useTyped();
  const picker = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const taken = columns.map(({ id }) => id);
  const empty = desk.people.length === 0 && columns.length === 0;
  const about = useMemo(() => atPlace(here, desk.people, columns), [here, desk.people, columns]);
  // The answers are painted first; the side panel may follow.
  const beside = useDeferredValue(useMemo(() => ({ about, asOf }), [about, asOf]));
  const output = useOutput(desk.people.length > 0 && columns.length > 0, say);

  const backToTable = useCallback(() => cellAt(table.current, here)?.focus(), [table, here]);
  const openPanel = useCallback(() => panel.current?.focus(), []);
  const remove = useRemoval({ household, go, say });
  const commands = useDeskCommands({
    household,
    focus,
    say,
    picker,
    day,
    onClientLanguage: clientLanguage.chooseNext,
    onPrint: output.print,
    onNextClient: () => (empty ? onNextClient() : setAsking(true)),
    onHelp: () => setHelp(true),
  });
  useShortcuts(keysOn, commands.run);

  function pick(found: Pick): void {
    act({ type: 'add-column', column: found.column });
    say(t('said.added', { what: nameOf(found.column) }));
  }
  return (
    <ClientLanguage value={clientLanguage.language}>
      {household.undo && statusLine
        ? createPortal(
            <ToolButton words={t('undo')} shortcut="U" ready={ready} onClick={() => commands.run('undo')} />,
            statusLine,
          )
        : null}
      <VisitTools
        ready={ready}
        keptOpen={keptOpen}
        onKeptOpen={setKeptOpen}
        onNextClient={() => (empty ? onNextClient() : setAsking(true))}
        onHelp={() => setHelp(true)}
        onCopy={output.copy}
      />
      <section className="desk__tools no-print" aria-label={t('tools')}>
        <div className="desk__tool desk__people">
          <ToolButton
            words={t('add.adult')}
            shortcut="A"
            ready={ready}
            onClick={() => commands.addPerson('adult')}
          />
          <ToolButton
            words={t('add.child')}
            shortcut="C"
            ready={ready}
            onClick={() => commands.addPerson('child')}
          />
        </div>
        <Picker
          index={index}
          taken={taken}
          ready={ready}
          input={picker}
          onPick={pick}
          onAll={() => {
            act({ type: 'add-all-needs' });
            say(t('said.addedAll'));
          }}
          onLeave={commands.toTable}
        />
        <AsOfField
          asOf={asOf}
          today={household.today}
          ready={ready}
          input={day}
          onDay={(typed) => act({ type: 'set-day', asOf: typed })}
          onLeave={commands.toTable}
        />
        <ClientTools
          language={clientLanguage.language}
          choices={clientLanguage.choices}
          ready={ready}
          onLanguage={clientLanguage.choose}
          onPrint={output.print}
        />
      </section>
      <div
        className={`desk__work no-print${beside.about.kind === 'nothing' ? '' : ' desk__work--explained'}`}
      >
        {empty ? (
          <section className="desk__empty" aria-labelledby="desk-empty">
            <h2 id="desk-empty">{t('empty.title')}</h2>
            <p>{t('empty.people')}</p>
            <p>{t('empty.services')}</p>
          </section>
        ) : (
          <div className="desk__scroll">
            <AnswerTable
              household={household}
              focus={focus}
              keysOn={keysOn}
              remove={remove}
              openPanel={openPanel}
              onClick={(place) => {
                const isAnswer = place.column !== 'side' && place.row.startsWith('person-');
                if (isAnswer && matchMedia(NARROW).matches) openPanel();
              }}
            />
          </div>
        )}
        <Panel
          ref={panel}
          about={beside.about}
          asOf={beside.asOf}
          directory={directory}
          onBack={backToTable}
        />
      </div>
      <div className="desk__more no-print">
        {columns.length > 0 ? <SheetChooser columns={desk.columns} directory={directory} act={act} /> : null}
        {props.children}
      </div>
      {output.onPaper ? (
        <PrintedSheet
          household={household}
          directory={directory}
          catalogs={catalogs}
          client={clientLanguage.language}
        />
      ) : null}
      {output.copying ? (
        <CaseFileText
          household={household}
          directory={directory}
          catalogs={catalogs}
          onCopied={() => {
            output.endCopy();
            say(t('said.copied'));
          }}
          onClose={output.endCopy}
        />
      ) : null}
      {help ? <ShortcutList keysOn={keysOn} onKeysOn={onKeysOn} onClose={() => setHelp(false)} /> : null}
      {asking ? <NextClientQuestion onClear={onNextClient} onKeep={() => setAsking(false)} /> : null}
      <QuietTimer watching={!keptOpen && (!empty || typed)} onClear={onNextClient} />
    </ClientLanguage>
  );
}

const Panel = memo(SidePanel);
