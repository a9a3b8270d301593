import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NEED_GROUPS } from '@/lib/city/needs';
import type { Locale } from '@/lib/i18n/locales';
import { type EmbedChoice, embedSnippet } from '@/lib/site/embedSnippet';
import { originOf } from '@/lib/site/frame';
import { pagePath } from '@/lib/site/paths';
import { startOf } from '../check/start';
import { CopyLines } from './CopyLines';
import { HowToPaste } from './HowToPaste';
import { WidgetPreview } from './WidgetPreview';

interface Props {
  readonly locale: Locale;
  /** What the frame is called, in its language. */
  readonly title: string;
}

/** A partner chooses a group to start with and enters their site, then copies the HTML and sees a preview. */
export function WidgetMaker({ locale, title }: Props) {
  const t = useTranslations('widget');
  const groups = useTranslations('needGroups');
  const [start, setStart] = useState('');
  const [address, setAddress] = useState('');
  const [shown, setShown] = useState(false);
  const [site, setSite] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setSite(location.origin), []);

  const parent = originOf(address);
  const wrong = address.trim() !== '' && parent === undefined;
  const choice: EmbedChoice = { locale, start: startOf(start), parent };
  const lines = site === undefined ? '' : embedSnippet(site, title, choice);
  return (
    <form noValidate autoComplete="off" className="widget-maker" onSubmit={(event) => event.preventDefault()}>
      <label className="usa-label" htmlFor="widget-start">
        {t('start')}
      </label>
      <select
        className="usa-select"
        id="widget-start"
        value={start}
        onChange={({ target }) => setStart(target.value)}
      >
        <option value="">{t('allNeeds')}</option>
        {NEED_GROUPS.map((group) => (
          <option key={group} value={group}>
            {groups(group)}
          </option>
        ))}
      </select>
      <div className={wrong ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
        <label className="usa-label" htmlFor="widget-parent">
          {t('parent')}
        </label>
        <p className="usa-hint" id="widget-parent-hint">
          {t('parentHint')}
        </p>
        <p className="usa-error-message" id="widget-parent-error" role="status">
          {wrong ? t('parentWrong') : null}
        </p>
        <input
          className="usa-input"
          id="widget-parent"
          type="url"
          inputMode="url"
          spellCheck="false"
          value={address}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? 'widget-parent-error widget-parent-hint' : 'widget-parent-hint'}
          onChange={({ target }) => setAddress(target.value)}
        />
      </div>
      <label className="usa-label" htmlFor="widget-lines">
        {t('lines')}
      </label>
      <textarea
        ref={field}
        className="usa-input widget-lines"
        id="widget-lines"
        readOnly
        rows={8}
        dir="ltr"
        spellCheck="false"
        value={lines}
      />
      <div className="actions">
        <CopyLines field={field} lines={lines} />
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={site === undefined}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('hide') : t('show')}
        </button>
      </div>
      {shown && site !== undefined ? <WidgetPreview choice={{ ...choice, parent: site }} /> : null}
      <HowToPaste link={(site ?? '') + pagePath(locale, choice.start ? `check/${choice.start}` : 'check')} />
    </form>
  );
}
