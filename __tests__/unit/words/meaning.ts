/** What the words mean: the forms that must not stand in a language, the terms that must, and what is excepted. `meaning.test.ts` holds every message to it. */
import { ENGLISH } from './meaning/english';
import {
  BARE_CHECK,
  BARE_PROOF,
  type Fault,
  NAMES_PROOF,
  NAMES_STATUS,
  NEWCOMERS,
  OF_THE_BODY,
  PERSON,
} from './meaning/fault';
import { FORBIDDEN } from './meaning/forbidden';
import { FURTHER_LANGUAGES } from './meaning/furtherLanguages';
import { SPANISH } from './meaning/spanish';

/** What people type into a search is theirs, and is held to nothing. */
export const TYPED = /^searchWords\./;

/** What certain messages must say, word for word. */
export interface Term {
  readonly what: string;
  readonly only: RegExp;
  readonly says: RegExp;
}

/** A message that may have a form all the same. */
export interface Exception {
  readonly what: readonly string[];
  readonly keys: RegExp;
  /** Only in these languages; in all, where there are none. */
  readonly languages?: readonly string[];
  readonly reason: string;
}

/** In every language: an English word that slipped through is still that word. */
const EVERYWHERE: readonly Fault[] = [
  {
    what: 'we say what is checked, never who deserves what',
    pattern: /\b(in)?eligib/i,
    example: 'You are eligible.',
  },
  {
    what: 'a label for a person',
    pattern: /\bundocumented|\baliens?\b|\billegal/i,
    example: 'An undocumented person.',
  },
  {
    what: NEWCOMERS,
    pattern: /Haiti|Haïti|Haití|Гаити|هايت|海地|아이티|हाइटी|ሄይቲ/i,
    unless: /entrants|ciertas personas/,
    example: 'People from Cuba and Haiti.',
  },
];

const BY_LANGUAGE: Readonly<Record<string, readonly Fault[]>> = {
  en: [...ENGLISH, ...FORBIDDEN.en],
  es: [...SPANISH, ...FORBIDDEN.es],
  ...FURTHER_LANGUAGES,
};

/** The forms that must not stand in a language. */
export const faultsOf = (language: string): readonly Fault[] => [
  ...EVERYWHERE,
  ...(BY_LANGUAGE[language] ?? []),
];

/** How a language says “status” and “proof of status”, which these answers must name. */
const STATUS: Readonly<Record<string, readonly [status: RegExp, proof: RegExp]>> = {
  en: [/status/, /proof of status/i],
  es: [/estatus/, /prueba de (su )?estatus/],
  fr: [/statut/, /preuve de statut/i],
  ru: [/статус/, /доказательство (иммиграционного )?статуса/],
  ar: [/هجر/, /إثبات (ل?وضع) الهجرة/],
  'zh-hans': [/移民身份/, /移民身份证明/],
  vi: [/tình trạng di trú/, /giấy tờ (chứng minh|về) tình trạng di trú/],
  ne: [/आप्रवासन स्थिति/, /आप्रवासन स्थितिको प्रमाण/],
  ko: [/이민 신분/, /이민 신분 증명 서류/],
  am: [/የኢሚግሬሽን ሁኔታ/, /የኢሚግሬሽን ሁኔታ ማስረጃ/],
};

/** Of an account with the City: words that are not those of a bill. */
const ACCOUNTS: Readonly<Record<string, RegExp>> = { en: /account/, es: /cuenta/, ru: /Подключить/ };

const CHARITY: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/1996/, /another law/i, /grant/i, /contract/i],
  es: [/1996/, /otra ley/i, /fondo/i, /contrato/i],
};

/** The terms that must stand in a language. */
export function termsOf(language: string): readonly Term[] {
  const [status, proof] = STATUS[language] ?? [];
  const account = ACCOUNTS[language];
  return [
    ...(status && proof
      ? [
          {
            what: NAMES_STATUS,
            only: /^answers\.(nobody-checks|city-does-not-check|not-for-this-person|another-duty|does-not-look|looks-at-status)\.(title|branch|word)$/,
            says: status,
          },
          {
            what: NAMES_PROOF,
            only: /^(answers\.may-be-asked\.(title|branch|word)|about\.kinds\.asked|rules\.cell\.required)$/,
            says: proof,
          },
        ]
      : []),
    ...(account
      ? [{ what: 'an account is no bill', only: /^needs\.utility-account\.name$/, says: account }]
      : []),
    ...[/1996/, ...(CHARITY[language] ?? [])].map((says) => ({
      what: 'the only charity that is told of is the one of the 1996 benefits law, with what may still ask',
      only: /^(results\.doorNonprofit|reasons\.federal-charity)$/,
      says,
    })),
  ];
}

/** What may stand all the same, and why. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    what: [BARE_CHECK, PERSON, OF_THE_BODY],
    keys: /^(site\.otherLanguage\.failed|desk\.said\.languageFailed|accessibility\.complainCity|directory\.confirm|pages\.service\.cityMail|pages\.programs\.confirm)$/,
    reason: 'a network, a number or an address is looked at',
  },
  {
    what: [BARE_CHECK, OF_THE_BODY],
    keys: /^(site\.(name|notReviewed|otherLanguage\.failed)|desk\.said\.languageFailed|results\.proof|about\.check\.title|privacy\.(intro|check\.title)|accessibility\.(tried|limits).*|data\.(intro|example\.intro))$/,
    reason: 'these words, this site or its answers are looked over, or the site is named',
  },
  {
    what: [BARE_CHECK, OF_THE_BODY],
    keys: /^(needs\.pregnancy-care\.hint|services\.prenatal-care\.short)$/,
    languages: ['ne', 'zh-hans'],
    reason: 'the examination of a body is meant',
  },
  {
    what: [BARE_PROOF],
    keys: /^(accessibility\.tried\.automatic|privacy\.check\.steps\.offline|data\.example\.intro)$/,
    languages: ['es'],
    reason: 'a program or a person tries something out',
  },
];
