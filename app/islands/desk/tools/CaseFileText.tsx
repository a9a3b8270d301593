import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { PrintedSheet, type PrintedSheetProps } from '../PrintedSheet';
import { useModal } from '../useModal';

interface CaseFileTextProps extends Omit<PrintedSheetProps, 'client'> {
  readonly onCopied: () => void;
  readonly onClose: () => void;
}

/**
 * Copies what the sheet says, as plain text in the caseworker's language. Like the sheet it holds no names. Where the browser does not let a
 * page copy, the text stands selected in a field.
 */
export function CaseFileText({ onCopied, onClose, ...sheet }: CaseFileTextProps) {
  const worker = usePageLocale();
  const drawn = useRef<HTMLDivElement>(null);
  const [byHand, setByHand] = useState<string>();
  // Once, whatever changes around it: it was asked for once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when it is mounted
  useEffect(() => {
    const text = plainText(drawn.current);
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) clipboard.writeText(text).then(onCopied, () => setByHand(text));
    else setByHand(text);
  }, []);
  return byHand === undefined ? (
    <div ref={drawn} hidden>
      <PrintedSheet {...sheet} client={worker} />
    </div>
  ) : (
    <ToCopy text={byHand} onClose={onClose} />
  );
}

function ToCopy({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useTranslations('desk');
  const field = useRef<HTMLTextAreaElement>(null);
  const dialog = useModal();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className="desk__keys no-print" aria-labelledby="copy-this" onCancel={onClose}>
      <h2 id="copy-this">{t('client.copyThis')}</h2>
      <textarea
        ref={field}
        className="desk__copy"
        aria-labelledby="copy-this"
        rows={10}
        readOnly
        autoComplete="off"
        value={text}
      />
      <div className="actions">
        <button type="button" className="usa-button" onClick={onClose}>
          {t('keys.close')}
        </button>
      </div>
    </dialog>
  );
}

/** The words of a sheet, a line for each of its paragraphs. The lines to write on are for paper. */
function plainText(sheet: HTMLElement | null): string {
  const parts = sheet?.querySelectorAll('h1, h2, p:not(.sheet__write), li') ?? [];
  return [...parts]
    .filter((part) => !part.querySelector('p'))
    .map((part) => {
      const words = (part.textContent ?? '').replace(/\s+/g, ' ').trim();
      return part.matches('h2') ? `\n${words}` : words;
    })
    .join('\n');
}
