/** A term in a language, and the plain words that must be on the same page. */
interface Explained {
  readonly term: RegExp;
  readonly by: RegExp;
}

/** A term without a plain replacement: a name, or a word that people hear at the counter. */
interface Term {
  readonly en: Explained;
  readonly es: Explained;
}

/** Every page that uses one of these terms explains it there, in the words of `docs/words.md`. */
export const TERMS: readonly Term[] = [
  {
    en: { term: /\bICE\b/, by: /federal immigration agency/ },
    es: { term: /\bICE\b/, by: /agencia federal de inmigración/ },
  },
  {
    en: { term: /287\(g\)/, by: /trains local police/ },
    es: { term: /287\(g\)/, by: /enseña a la policía local/ },
  },
  {
    en: { term: /\b(SSI|TANF)\b/, by: /\bcash\b/ },
    es: { term: /\b(SSI|TANF)\b/, by: /ayuda en dinero/ },
  },
  {
    en: { term: /\bSNAP\b/, by: /food stamps/ },
    es: { term: /\bSNAP\b/, by: /estampillas/ },
  },
  {
    en: { term: /\bWIC\b/, by: /food for mothers/ },
    es: { term: /\bWIC\b/, by: /comida para mamás/ },
  },
  {
    en: { term: /Head Start/, by: /preschool/ },
    es: { term: /Head Start/, by: /preescolar/ },
  },
  {
    en: { term: /Medicaid/, by: /health coverage/ },
    es: { term: /Medicaid/, by: /seguros? de salud/ },
  },
  {
    en: { term: /Cover All Coloradans/, by: /state health coverage/ },
    es: { term: /Cover All Coloradans/, by: /seguro de salud/ },
  },
  {
    en: { term: /\bHUD\b/, by: /federal housing department/ },
    es: { term: /\bHUD\b/, by: /departamento federal de vivienda/ },
  },
  {
    en: { term: /\bHHS\b/, by: /federal health department/ },
    es: { term: /\bHHS\b/, by: /departamento federal de salud/ },
  },
  {
    en: { term: /Attorney General/, by: /head of the federal Justice Department/ },
    es: { term: /fiscal general/, by: /jefe del Departamento de Justicia federal/ },
  },
  {
    en: { term: /\bdeposit\b/, by: /money you pay up front/ },
    es: { term: /\bdepósito\b/, by: /dinero que se paga al abrir/ },
  },
  {
    en: { term: /\bappeals?\b/i, by: /asks a higher court/ },
    es: { term: /\bapel/i, by: /una corte más alta/ },
  },
  {
    en: { term: /public charge/i, by: /officers look at in some immigration cases/ },
    es: { term: /carga pública/i, by: /se mira en ciertos casos de inmigración/ },
  },
  {
    en: { term: /\bcookies\b/, by: /small note/ },
    es: { term: /\bcookies\b/, by: /nota pequeña/ },
  },
  {
    en: { term: /\bWCAG\b/, by: /list of rules/ },
    es: { term: /\bWCAG\b/, by: /lista de reglas/ },
  },
];

/** Names whose syllables do not count in a score, because a name has no plain word. Add only names. */
export const NAMES: readonly string[] = [
  'Cover All Coloradans',
  'Compact of Free Association',
  'Longmont Multicultural Action Committee',
  'Health First Colorado',
  'Child Health Plan Plus',
  'Hospital Discounted Care',
  'Old Age Pension',
  'Connect for Health Colorado',
  'St. Vrain Valley',
  'Boulder County Jail',
  'Resolution Reaffirming Our Constitutional Rights and Community Values',
  'C.R.S. 13-1-403',
];
