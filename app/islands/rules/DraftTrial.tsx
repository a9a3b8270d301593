import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DraftChanges } from '@/app/parts/rules/DraftChanges';
import { DraftProblems } from '@/app/parts/rules/DraftProblems';
import { useDay } from '@/app/parts/useDay';
import { today } from '@/lib/clock';
import { daysOfDraft } from '@/lib/reading/draft/changes';
import type { DraftProblem } from '@/lib/reading/draft/problems';
import { type Draft, readDraft } from '@/lib/reading/draft/read';
import { siteAddress } from '@/lib/site/paths';
import { publishedFiles } from '@/lib/site/securityHeaders';
import type { Day } from '@/rules';
import { useForgottenOnLeave } from '../useForgottenOnLeave';
import { isDay } from './isDay';

/** A larger file is refused unread. The published file has a tenth of this size. */
const MOST_BYTES = 2_000_000;

/** Compares a draft of the rules from the reader's disk with today's rules. Nothing is sent or stored. */
export function DraftTrial() {
  const t = useTranslations('draft');
  const pick = useTranslations('rules.pick');
  const file = useTranslations('directoryPage');
  const day = useDay();
  const [ready, setReady] = useState(false);
  const [draft, setDraft] = useState<Draft>();
  const [opened, setOpened] = useState(0);
  const [typed, setTyped] = useState<Day>('');
  const [asOf, setAsOf] = useState<Day>('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => setReady(true), []);
  const close = useCallback(() => setDraft(undefined), []);
  useForgottenOnLeave(close);

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = await draftIn(chosen);
    const first = ('norms' in read ? daysOfDraft(read.norms, today())[0] : undefined) ?? today();
    setDraft(read);
    setOpened((before) => before + 1);
    setTyped(first);
    setAsOf(first);
    setWrong(false);
  }

  function compare(event: FormEvent): void {
    event.preventDefault();
    setWrong(!isDay(typed));
    if (isDay(typed)) setAsOf(typed);
  }

  return (
    <section className={draft ? 'rules-draft' : 'rules-draft no-print'} aria-labelledby="draft">
      <h2 id="draft">{t('title')}</h2>
      <div className="no-print">
        <p>{t('intro')}</p>
        <p className="links">
          <a href={siteAddress(`${publishedFiles}norms.json`)}>{t('file')}</a>
        </p>
        <label className="usa-label" htmlFor="draft-file">
          {t('open')}
        </label>
        <input
          id="draft-file"
          className="desk__file"
          type="file"
          accept=".json,application/json"
          autoComplete="off"
          disabled={!ready}
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // Reset, so that the same file can be opened again after a correction.
            target.value = '';
          }}
        />
        <noscript>
          <p>{file('noScript')}</p>
        </noscript>
      </div>
      {draft && 'norms' in draft ? (
        <form className="rules-pick__days no-print" onSubmit={compare} noValidate autoComplete="off">
          <p>
            <label className="usa-label" htmlFor="draft-day">
              {t('day')}
            </label>
            <input
              className="usa-input"
              id="draft-day"
              type="date"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              aria-invalid={wrong}
            />
          </p>
          <p className="actions">
            <button type="submit" className="usa-button">
              {t('compare')}
            </button>
          </p>
          <p role="alert" className="usa-error-message">
            {wrong ? <span key={asOf}>{pick('wrong', { date: day(asOf) })}</span> : null}
          </p>
        </form>
      ) : null}
      {draft === undefined ? null : 'problems' in draft ? (
        <DraftProblems key={opened} problems={draft.problems} />
      ) : (
        // Remounted for each file and day, because of translators (docs/browsers.md).
        <DraftChanges key={`${opened} ${asOf}`} norms={draft.norms} today={today()} asOf={asOf} />
      )}
    </section>
  );
}

async function draftIn(file: File): Promise<Draft> {
  const refused = (why: DraftProblem['why']): Draft => ({ problems: [{ why, line: 1 }] });
  if (file.size > MOST_BYTES) return refused('too-large');
  try {
    return readDraft(await file.text());
  } catch (error) {
    // The file was moved or changed after it was chosen. Any other error is our own bug, not a fault of the file.
    if (error instanceof DOMException) return refused('unreadable');
    throw error;
  }
}
