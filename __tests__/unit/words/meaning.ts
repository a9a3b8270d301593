/** The meaning of the words: forbidden forms, required terms, and exceptions. `meaning.test.ts` checks every message. */
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

/** Search words are what people type, so they are not checked. */
export const TYPED = /^searchWords\./;

/** A term that certain messages must contain. */
export interface Term {
  readonly what: string;
  readonly only: RegExp;
  readonly says: RegExp;
}

/** A message that may have a forbidden form. */
export interface Exception {
  readonly what: readonly string[];
  readonly keys: RegExp;
  /** Only in these languages; by default in all. */
  readonly languages?: readonly string[];
  readonly reason: string;
}

/** Forbidden in every language, for English words that were left in a translation. */
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

/** The forbidden forms of a language. */
export const faultsOf = (language: string): readonly Fault[] => [
  ...EVERYWHERE,
  ...(BY_LANGUAGE[language] ?? []),
];

/** “Status” and “proof of status” in each language. Certain verdicts must contain them. */
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

/** An account with the City, in words that do not mean a bill. */
const ACCOUNTS: Readonly<Record<string, RegExp>> = { en: /account/, es: /cuenta/, ru: /Подключить/ };

/** That a page around the frame can notice it is used. */
const NOTICED: Readonly<Record<string, RegExp>> = {
  en: /can (also )?see that somebody uses the box/,
  es: /puede notar que alguien usa el cuadro/,
};

const CHARITY: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/1996/, /another law/i, /grant/i, /contract/i],
  es: [/1996/, /otra ley/i, /fondo/i, /contrato/i],
};

/** The required terms of a language. */
export function termsOf(language: string): readonly Term[] {
  const [status, proof] = STATUS[language] ?? [];
  const account = ACCOUNTS[language];
  const noticed = NOTICED[language];
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
    ...(noticed
      ? [
          {
            what: 'a page around the frame learns that it is used',
            only: /^(partners\.widget\.facts\.height|embed\.around)$/,
            says: noticed,
          },
        ]
      : []),
    ...[/1996/, ...(CHARITY[language] ?? [])].map((says) => ({
      what: 'the only charity that is told of is the one of the 1996 benefits law, with what may still ask',
      only: /^(results\.doorNonprofit|reasons\.federal-charity)$/,
      says,
    })),
  ];
}

/** The exceptions, with their reasons. */
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
