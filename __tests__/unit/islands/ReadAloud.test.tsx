import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { ReadAloud } from '@/app/islands/check/results/ReadAloud';
import { intlLocale } from '@/lib/i18n/locales';
import { catalogs } from './spoken';

const voice = (lang: string, localService: boolean) =>
  ({ lang, localService, name: lang, voiceURI: lang, default: false }) satisfies SpeechSynthesisVoice;

class Utterance {
  voice: SpeechSynthesisVoice | undefined;
  lang = '';
  onend: (() => void) | undefined;
  constructor(readonly text: string) {}
}

/** A silent speech synthesis that records what it was asked to say. */
function synthesis(voices: readonly SpeechSynthesisVoice[]) {
  const said: Utterance[] = [];
  let late = () => {};
  let known = voices;
  const mock = {
    getVoices: () => known,
    speak: (utterance: Utterance) => said.push(utterance),
    cancel: jest.fn(),
    addEventListener: (_: string, listener: () => void) => {
      late = listener;
    },
    removeEventListener: () => {},
  };
  Object.assign(window, { speechSynthesis: mock, SpeechSynthesisUtterance: Utterance });
  return {
    said,
    cancel: mock.cancel,
    learn: (more: readonly SpeechSynthesisVoice[]) => {
      known = more;
      act(() => late());
    },
  };
}

function card(locale: 'en' | 'es' | 'zh-hans') {
  return (
    <IntlProvider
      locale={intlLocale(locale)}
      messages={catalogs[locale] ?? catalogs.en}
      timeZone="America/Denver"
    >
      <article>
        <h3 id="rent">Rent</h3>
        <p>The answer</p>
        <ReadAloud heading="rent" />
        <div>
          <p>Why it is so.</p>
          <p>A place</p>
        </div>
        <details>
          <summary>More</summary>
        </details>
        <div className="card__folds">
          <details className="fold disclosure">
            <summary>Who may learn it</summary>
            <p>What can be passed on.</p>
            <p className="disclosure__source">A page.</p>
          </details>
          <details>
            <summary>More places</summary>
          </details>
        </div>
      </article>
    </IntlProvider>
  );
}

afterEach(() => {
  Reflect.deleteProperty(window, 'speechSynthesis');
});

test('there is no button without speech at all', () => {
  render(card('en'));
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  ['a voice out of the network, which would send the text away', voice('en-US', false)],
  ['a voice of another language', voice('es-US', true)],
])('there is no button with only %s', (_, only) => {
  synthesis([only]);
  render(card('en'));
  expect(screen.queryByRole('button')).toBeNull();
});

test('with a voice on the device, reads the answer with that voice, and of the folds only who may learn what is written', async () => {
  const local = voice('es_MX', true);
  const { said } = synthesis([voice('es-ES', false), local]);
  render(card('es'));
  await userEvent.click(screen.getByRole('button', { name: 'Escuchar', description: 'Rent' }));
  expect(said).toEqual([
    expect.objectContaining({
      text: 'Rent. The answer. Why it is so. A place. Who may learn it. What can be passed on.',
      voice: local,
      lang: 'es_MX',
    }),
  ]);
});

test('a second press, or leaving the page, stops the voice', async () => {
  const { said, cancel } = synthesis([voice('en-US', true)]);
  const { unmount } = render(card('en'));
  const button = screen.getByRole('button', { name: 'Listen' });
  await userEvent.click(button);
  expect(button).toHaveTextContent('Stop reading');
  cancel.mockClear();
  await userEvent.click(button);
  expect(cancel).toHaveBeenCalledTimes(1);
  expect(button).toHaveTextContent('Listen');
  await userEvent.click(button);
  act(() => said[1]?.onend?.());
  expect(button).toHaveTextContent('Listen');
  await userEvent.click(button);
  cancel.mockClear();
  unmount();
  expect(cancel).toHaveBeenCalledTimes(1);
});

test('the button appears if the browser loads a voice late', () => {
  const { learn } = synthesis([]);
  render(card('en'));
  expect(screen.queryByRole('button')).toBeNull();
  learn([voice('en-GB', true)]);
  expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible();
});

test('a late event of an older reading does not end a new one', async () => {
  const { said } = synthesis([voice('en-US', true)]);
  render(card('en'));
  const button = screen.getByRole('button', { name: 'Listen' });
  for (let click = 0; click < 3; click++) await userEvent.click(button);
  act(() => said[0]?.onend?.());
  expect(button).toHaveTextContent('Stop reading');
  act(() => said[1]?.onend?.());
  expect(button).toHaveTextContent('Listen');
});

test.each(['zh-CN', 'cmn_Hans_CN'])('the voice %s reads Chinese', (lang) => {
  synthesis([voice(lang, true)]);
  render(card('zh-hans'));
  expect(screen.getByRole('button')).toBeVisible();
});
