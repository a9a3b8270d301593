import { type RefObject, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  /** The field with the HTML to paste. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly lines: string;
}

/** Copies the HTML. If the browser forbids it, selects the text for the person to copy. */
export function CopyLines({ field, lines }: Props) {
  const t = useTranslations('widget');
  const [outcome, setOutcome] = useState<'copied' | 'marked'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are not copied yet
  useEffect(() => setOutcome(undefined), [lines]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines);
      setOutcome('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome('marked');
    }
  };
  return (
    <>
      <button type="button" className="usa-button" disabled={lines === ''} onClick={copy}>
        {t('copy')}
      </button>
      <p role="status">{outcome && t(outcome)}</p>
    </>
  );
}
