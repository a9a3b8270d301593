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
 * Copies the sheet as plain text in the caseworker's language. Like the sheet it has no names. If the browser does not allow copying, the text is shown
 * selected in a field.
 */
export function CaseFileText({ onCopied, onClose, ...sheet }: CaseFileTextProps) {
  const worker = usePageLocale();
  const drawn = useRef<HTMLDivElement>(null);
  const [byHand, setByHand] = useState<string>();
  // Copy once, even if the props change.
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

/** The text of a sheet, one line for each paragraph, without the lines to write on. */
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
