import { Fragment, type KeyboardEvent, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { ProgramId } from '@/lib/cities/longmont/programs';
import type { AtPlace } from '@/lib/desk/grid';
import type { Directory } from '@/lib/directory';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/rules';
import { openBeside } from '../../openBeside';
import { AnswerDetails } from './AnswerDetails';
import { Folds } from './Fold';
import { ProgramDetails } from './ProgramDetails';
import { ServiceDetails } from './ServiceDetails';

type About = AtPlace | { readonly kind: 'program'; readonly program: ProgramId };

interface SidePanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly locale: Locale;
  readonly about: About;
  readonly asOf: Day;
  readonly directory: Directory;
  readonly onBack: () => void;
}

/**
 * Beside the table: why an answer is what it is. It follows the focus; Enter goes in, Escape comes back. What it says is made anew for each
 * subject and day, never patched: under a browser's translator the text nodes that React would change are no longer in the page.
 */
export function SidePanel({ ref, locale, about, asOf, directory, onBack }: SidePanelProps) {
  const t = useTranslations('desk.panel');
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="desk__panel"
      aria-label={t('label')}
      onClick={openBeside}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <Folds>
        <Fragment key={JSON.stringify([locale, asOf, ...subjectOf(about)])}>
          {about.kind === 'nothing' ? <p className="desk__hint">{t('nothing')}</p> : null}
          {about.kind === 'program' ? (
            <ProgramDetails locale={locale} program={about.program} directory={directory} />
          ) : null}
          {about.kind === 'service' ? (
            <ServiceDetails column={about.column} fact={about.fact} directory={directory} />
          ) : null}
          {about.kind === 'answer' ? (
            <AnswerDetails
              locale={locale}
              person={about.person}
              column={about.column}
              cell={about.cell}
              asOf={asOf}
              directory={directory}
            />
          ) : null}
        </Fragment>
      </Folds>
      {about.kind === 'nothing' ? null : (
        <p className="desk__back">
          <span className="desk__hint">{t('newTab')}</span>
          <button type="button" className="usa-button usa-button--unstyled" onClick={onBack}>
            {t('back')}
          </button>
        </p>
      )}
    </section>
  );
}

/** What the panel is about, and everything its words depend on besides the day and the language. */
function subjectOf(about: About): readonly unknown[] {
  switch (about.kind) {
    case 'nothing':
      return [];
    case 'program':
      return [about.program];
    case 'service':
      return [about.column.chosen, about.fact];
    case 'answer':
      return [about.column.chosen, about.person];
  }
}
