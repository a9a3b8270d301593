import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePageLocale, usePagePath } from '@/app/parts/usePageLocale';
import { directoryWith, directory as ours } from '@/lib/directory';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { searchIndex } from '@/lib/search';
import { forgetLastMatch } from '@/lib/site/lastMatch';
import { useDirectoryFiles } from '../useDirectoryFiles';
import { useForgottenOnLeave } from '../useForgottenOnLeave';
import type { MoreWords } from '../useLanguage';
import { Household } from './Household';
import { PlaceFiles } from './tools/PlaceFiles';

interface DeskProps {
  readonly catalogs: Catalogs;
  readonly words: MoreWords;
}

/** The current message, and a counter for its `key`. A key with the text itself, which may contain a label, would stay in memory. */
const SILENCE: Said = { text: '', turn: 0 };
interface Said {
  readonly text: string;
  readonly turn: number;
}

/**
 * The desk, for one client after another. All state of a household is in `Household`, which "Next client" remounts. Files of places contain nothing about a
 * client, so they stay open until they are closed or the page is left.
 */
export function Desk({ catalogs, words }: DeskProps) {
  const t = useTranslations('desk');
  const site = useTranslations('site');
  const [client, setClient] = useState({ number: 0, said: '' });
  const [ready, setReady] = useState(false);
  const locale = usePageLocale();
  const path = usePagePath();
  const [said, setSaid] = useState<Said>(SILENCE);
  const [keysOn, setKeysOn] = useState(true);
  const [statusLine, setStatusLine] = useState<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const files = useDirectoryFiles();
  const { reading, close } = files;
  const opened = reading?.directory;
  const directory = useMemo(() => (opened ? directoryWith(opened) : ours), [opened]);
  const index = useMemo(() => searchIndex(catalogs), [catalogs]);
  const title = `${t('title')} – ${site('name')}`;
  const say = useCallback(
    (text: string) =>
      setSaid((before) =>
        text === '' && before.text === '' && before !== SILENCE ? before : { text, turn: before.turn + 1 },
      ),
    [],
  );

  useEffect(() => setReady(true), []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Clear a message in the old language. There is none on the first render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language changes
  useEffect(() => setSaid(SILENCE), [locale]);

  /** @param after the message after everything is cleared */
  const forget = useCallback((after: string) => {
    setSaid(SILENCE);
    setClient(({ number }) => ({ number: number + 1, said: after }));
  }, []);
  useForgottenOnLeave(() => {
    forget('');
    close();
  });
  const nextClient = useCallback(
    () => forget(t(opened ? 'next.doneWithFiles' : 'next.done')),
    [forget, t, opened],
  );
  // Runs after the household, and a dialog that holds the focus, are unmounted. React keeps its last two renders in memory: this second render removes the
  // last client's message from both.
  useEffect(() => {
    if (client.number === 0) return;
    say(client.said);
    forgetLastMatch();
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [client, say]);

  return (
    <div className="desk">
      <div className="desk__top">
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <div className="desk__status">
          <p role="status" className="desk__said">
            {said.text ? <span key={said.turn}>{said.text}</span> : null}
          </p>
          {said.text ? null : <p className="desk__lede">{t('lede')}</p>}
          <div ref={setStatusLine} />
        </div>
      </div>
      {ready ? null : (
        <p className="not-working">
          {t('notWorking')} <a href={path('services')}>{site('readServices')}</a>
        </p>
      )}
      <Household
        key={client.number}
        catalogs={catalogs}
        words={words}
        index={index}
        directory={directory}
        ready={ready}
        keysOn={keysOn}
        onKeysOn={setKeysOn}
        say={say}
        statusLine={statusLine}
        onNextClient={nextClient}
      >
        <PlaceFiles files={files} ready={ready} />
      </Household>
    </div>
  );
}
