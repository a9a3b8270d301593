import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { today } from '@/lib/clock';
import { type DirectoryReading, readDirectoryFiles, sortedByHand } from '@/lib/directory/read/index';
import type { Service } from '@/rules';

/** The opened files of places, in memory only. */
export interface DirectoryFiles {
  /** The places and reports of the open files. Undefined before the first is read. */
  readonly reading: DirectoryReading | undefined;
  /** Whether files are being read. */
  readonly busy: boolean;
  /** The progress bar. It is updated directly in the DOM, because a render for each step would take longer than the reading. */
  readonly bar: RefObject<HTMLProgressElement | null>;
  /** Opens more files. A file with the same name replaces the earlier one. */
  readonly open: (files: readonly File[]) => void;
  readonly sort: (record: string, service: Service) => void;
  readonly close: () => void;
}

export function useDirectoryFiles(): DirectoryFiles {
  const files = useRef<readonly File[]>([]);
  const latest = useRef(0);
  const [read, setRead] = useState<DirectoryReading>();
  const bar = useRef<HTMLProgressElement>(null);
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Service>>(new Map());
  const reading = useMemo(() => read && sortedByHand(read, chosen), [read, chosen]);

  const open = useCallback(async (added: readonly File[]) => {
    if (added.length === 0) return;
    const mine = ++latest.current;
    const isLatest = () => latest.current === mine;
    const all = [...files.current.filter(({ name }) => added.every((one) => one.name !== name)), ...added];
    setBusy(true);
    const result = await readDirectoryFiles(all, {
      today: today(),
      onProgress: ({ done, total }) => {
        if (!isLatest() || bar.current === null || total === 0) return;
        bar.current.max = total;
        bar.current.value = done;
      },
    });
    // Other files were opened in the meantime, or all were closed.
    if (!isLatest()) return;
    files.current = all.filter((_file, at) => result.files[at]?.refused === undefined);
    setRead(result);
    setBusy(false);
  }, []);
  const sort = useCallback(
    (record: string, service: Service) => setChosen((before) => new Map(before).set(record, service)),
    [],
  );
  const close = useCallback(() => {
    latest.current++;
    files.current = [];
    setRead(undefined);
    setBusy(false);
    setChosen(new Map());
  }, []);
  return useMemo(() => ({ reading, busy, bar, open, sort, close }), [reading, busy, open, sort, close]);
}
