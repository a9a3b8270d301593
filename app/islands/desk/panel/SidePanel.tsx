import { Fragment, type KeyboardEvent, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import type { AtPlace } from '@/lib/desk/grid';
import type { Directory } from '@/lib/directory';
import type { Day } from '@/rules';
import { openBeside } from '../../openBeside';
import { AnswerDetails } from './AnswerDetails';
import { Folds } from './KeptFold';
import { NeedDetails } from './NeedDetails';
import { ProgramDetails } from './ProgramDetails';

interface SidePanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly about: AtPlace;
  readonly asOf: Day;
  readonly directory: Directory;
  readonly onBack: () => void;
}

/**
 * The panel beside the table explains an answer. It follows the focus; Enter goes in, Escape comes back. Its content is remounted for each subject and day,
 * never patched, because a browser's translator removes the text nodes that React would change (docs/browsers.md).
 */
export function SidePanel({ ref, about, asOf, directory, onBack }: SidePanelProps) {
  const t = useTranslations('desk.panel');
  const locale = usePageLocale();
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
            <ProgramDetails answer={about.column.answer} asOf={asOf} directory={directory} />
          ) : null}
          {about.kind === 'need' ? (
            <NeedDetails column={about.column} fact={about.fact} directory={directory} />
          ) : null}
          {about.kind === 'answer' ? (
            <AnswerDetails
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

/** The key of the content: what it is about, and everything else it depends on except the day and the language. */
function subjectOf(about: AtPlace): readonly unknown[] {
  switch (about.kind) {
    case 'nothing':
      return [];
    case 'program':
      return [about.column.subject];
    case 'need':
      return [about.column.subject, about.column.facts, about.fact];
    case 'answer':
      return [about.column.subject, about.column.facts, about.person];
  }
}
