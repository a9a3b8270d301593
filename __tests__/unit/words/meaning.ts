/** What the words mean: the forms that must not stand in a language, the terms that must, and what is excepted. `meaning.test.ts` holds every message to it. */

/** A form that no sentence may have. */
export interface Fault {
  readonly what: string;
  readonly pattern: RegExp;
  /** Where the sentence also says this, it is right. */
  readonly unless?: RegExp;
  /** Only messages under these keys. */
  readonly only?: RegExp;
  /** A sentence that would be caught. */
  readonly example: string;
}

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

const BARE_CHECK = 'checks, without saying that it is the status';
const BARE_PROOF = 'proof, without saying of what';
const PERSON = 'a person is checked, where it is the status of a person';
const QUESTIONED = 'may be asked, where it is proof that may be asked for';
const BARE_STATUS = 'a status or condition, without saying that it is the immigration status';
const EXAM = 'public charge is an exam, where it is something that is looked at';
const WHETHER = '“does not check if” is also “does not find out whether”';
const OUR_WORD = 'a word that is not ours';
const NEWCOMERS = 'all who came from Cuba and Haiti, where the law names a class of them';

const BAN_OR_CHANCE = '“may not” is a ban and a chance';
const OF_THE_BODY = '检查 is of the body';
const NAMES_STATUS = 'does not name the status';
const NAMES_PROOF = 'does not name proof of status';

const PUBLIC_CHARGE = /^publicCharge|public-charge/;
const ACCOUNT = /utility-account|clauses\.CD-|places\.utilities/;

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
  en: [
    {
      what: BARE_CHECK,
      pattern: /\bcheck(?!ups)/i,
      unless: /status|papers/i,
      example: 'The City does not check for vaccines.',
    },
    {
      what: PERSON,
      pattern:
        /\bcheck(s|ed|ing)? ((a|the|any|each|no|its|their|your) ?)?(one|body|person|people|child(ren)?|adults?|workers?|me|you|them)\b/i,
      example: 'The City does not check children.',
    },
    {
      what: BARE_PROOF,
      pattern: /\bproof\b(?! of (immigration )?status| of address)/i,
      example: 'Adults may be asked for proof.',
    },
    { what: BAN_OR_CHANCE, pattern: /\bmay not\b/i, example: 'The City may not ask.' },
    {
      what: 'a verdict on the reader',
      pattern: /\b(do|does|may|will) not qualify|\bunqualified\b/i,
      example: 'You do not qualify.',
    },
    {
      what: 'a charity is not made free by federal law, only by the 1996 benefits law',
      pattern: /federal laws? (does|do) not (make|require|force) (a |any )?(nonprofit )?charit/i,
      example: 'Federal law does not make a charity check.',
    },
    {
      what: 'no law frees a charity for good',
      pattern: /charit\w* (does|do|will) (not|never) (have to|need to) check/i,
      example: 'A charity does not have to check status.',
    },
    {
      what: 'Emergency Medicaid does not stay for everyone',
      pattern: /(stays?|is|still) (open )?for everyone/i,
      unless: /vaccine|police|fire/i,
      example: 'Emergency Medicaid stays for everyone.',
    },
    {
      what: 'no data is out of reach',
      pattern:
        /\b(data|information|answers on (a|the) form|what you write|status)\b[^.]*\b(cannot|can not|can never|will never) (be )?(shared|passed|given|seen|reach)/i,
      example: 'Medicaid data cannot be shared.',
    },
    {
      what: 'who does not apply is left alone by the City’s rule, not by every program',
      pattern: /(nobody|no one|anyone|anybody) (else )?who does not apply/i,
      unless: /City’s rule/,
      example: 'Nobody who does not apply is checked.',
    },
    {
      what: 'nobody is told to argue from a website',
      pattern: /“[^”]*\b(web ?site|site|page|policy)\b[^”]* (says?|tells?)\b[^”]*”/i,
      example: 'Say: “The website says that you cannot ask me.”',
    },
    {
      what: 'nobody is led to say that they are a citizen',
      pattern: /“[^”]*\bI am a (U\.S\. )?citizen\b/i,
      example: 'Say: “I am a citizen.”',
    },
  ],
  es: [
    {
      what: BARE_CHECK,
      pattern: /(?<!\p{L})(revis[aeoáéó]|revisión)/iu,
      unless: /estatus|papeles/i,
      example: 'La Ciudad no revisa en una emergencia.',
    },
    {
      what: PERSON,
      pattern: /(?<!\p{L})revis\p{L}* a(l| (un|una|cada|los|las|sus|quien|nadie|personas)(?!\p{L}))/iu,
      example: 'La Ciudad no revisa a un niño.',
    },
    {
      what: BARE_PROOF,
      pattern: /\bpruebas?\b(?! (de|del) (su |un )?(estatus|dirección|domicilio))/i,
      example: 'Le pueden pedir una prueba.',
    },
    { what: EXAM, pattern: /examen|prueba/i, only: PUBLIC_CHARGE, example: 'Es un examen en ciertos casos.' },
    {
      what: 'decimos qué se revisa, no quién merece qué',
      pattern: /\b(in)?elegib/i,
      example: 'Usted es elegible.',
    },
    { what: 'un juicio sobre quien lee', pattern: /\bno califica/i, example: 'Usted no califica.' },
    {
      what: 'una etiqueta para una persona',
      pattern: /\bindocumentad|\bilegal|\bextranjer[oa]s?\b/i,
      example: 'Una persona indocumentada.',
    },
    {
      what: 'una palabra para cada cosa: parte, escoja, pantalla, atención o tratamiento, grupo de caridad, se aplica',
      pattern:
        /(?<!\p{L})(cláusulas?|elijan?|mesas?|valen?|cuidado (del embarazo|de la salud|de (una |las )?enfermedad(es)?)|organizaci(ón|ones) de caridad)(?!\p{L})/iu,
      example: 'La cláusula vale para todos.',
    },
    {
      what: 'a bill is a recibo, an account is a cuenta',
      pattern: /(?<!\p{L})cuentas?(?!\p{L})/u,
      only: /money-and-bills|medical-bill|needs\.bills|hospital|places\.(efaa|sister-carmen)|groupExamples\.health/,
      example: 'Ayuda con las cuentas.',
    },
    {
      what: 'hablamos de usted',
      pattern:
        /(?<!\p{L})(tú|tus?|te|ti|contigo|tienes|puedes|necesitas|quieres|eres|vosotros|vuestr[oa]s?)(?!\p{L})/iu,
      example: 'Si tienes hijos.',
    },
    {
      what: 'en Colorado se dice renta, computadora, celular, Ciudad, agarrar',
      pattern: /(?<!\p{L})(alquiler(es)?|ordenador(es)?|móvil|ayuntamiento|coger)(?!\p{L})/iu,
      example: 'Ayuda con el alquiler.',
    },
    {
      what: 'solo la ley de beneficios de 1996 no obliga a un grupo de caridad',
      pattern: /ley federal no (obliga|exige|pide)[^.]*caridad/i,
      example: 'La ley federal no obliga a un grupo de caridad a revisar.',
    },
    {
      what: 'ninguna ley libera para siempre a un grupo de caridad',
      pattern: /caridad no (tiene|tendrá) que revisar/i,
      example: 'Un grupo de caridad no tiene que revisar el estatus.',
    },
    {
      what: 'Medicaid de emergencia no queda para todos',
      pattern: /Medicaid[^.]*para (todos|todas las personas)\b/i,
      example: 'Medicaid de emergencia sigue para todos.',
    },
    {
      what: 'ningún dato está fuera de alcance',
      pattern:
        /\b(datos|información|lo que usted escribe|estatus)\b[^.]*\b(no se pueden?|nunca se) (compartir|dar|pasar|ver)/i,
      example: 'Los datos de Medicaid no se pueden compartir.',
    },
    {
      what: 'a quien no pide la ayuda lo deja fuera la regla de la Ciudad, no todo programa',
      pattern: /(quien|nadie que) no pid[ea]/i,
      unless: /regla de la Ciudad/,
      example: 'No se revisa a quien no pide la ayuda.',
    },
    {
      what: 'a nadie se le dice que discuta con una página web',
      pattern: /“[^”]*\b(sitio|página|política)\b[^”]* dicen?\b[^”]*”/i,
      example: 'Diga: “El sitio web dice que no me pueden preguntar”.',
    },
    {
      what: 'a nadie se le lleva a decir que es ciudadano',
      pattern: /“[^”]*\bsoy ciudadan[oa]\b/i,
      example: 'Diga: “Soy ciudadano”.',
    },
  ],
  fr: [
    {
      what: BARE_CHECK,
      pattern: /vérif|contrôl/i,
      unless: /statut|papiers/i,
      example: 'La Ville ne vérifie pas pour les vaccins.',
    },
    {
      what: WHETHER,
      pattern: /vérifi\p{L}* (pas )?(si |s[’'])/iu,
      example: 'La Ville ne vérifie pas si l’aide dure peu.',
    },
    {
      what: PERSON,
      pattern:
        /vérifi\p{L}* (aussi |seulement |pas )?(les|des|une?|chaque|ses|leurs|vos|qui) ?(enfant|adulte|personne|employé|gens)/iu,
      example: 'La Ville ne vérifie pas les enfants.',
    },
    {
      what: BARE_PROOF,
      pattern: /(?<!\p{L})preuves?(?!\p{L})/iu,
      unless: /statut|adresse/i,
      example: 'On peut demander une preuve.',
    },
    { what: OUR_WORD, pattern: /contrôl/i, example: 'Une aide sans contrôle du statut.' },
    {
      what: EXAM,
      pattern: /examen|épreuve/i,
      only: PUBLIC_CHARGE,
      example: 'La charge publique est un examen.',
    },
  ],
  ru: [
    {
      what: BARE_CHECK,
      pattern: /провер/i,
      unless: /статус|документ/i,
      example: 'Для прививок закон штата проверки не требует.',
    },
    {
      what: PERSON,
      pattern: /провер\p{L}* (взрослых|детей|реб[её]нка|человека|людей|работников|вас|меня|всех|каждого)/iu,
      example: 'Город не проверяет детей.',
    },
    {
      what: QUESTIONED,
      pattern: /(?<!\p{L})могут (спросить|попросить)/iu,
      unless: /доказательств|документ/i,
      example: 'Взрослых могут спросить.',
    },
    {
      what: BARE_PROOF,
      pattern: /доказательств\p{L}*(?! [\p{L}]*\s?статус)/iu,
      unless: /статус/i,
      example: 'Могут попросить доказательство.',
    },
    {
      what: 'счёт is a bill, where it is an account',
      pattern: /(?<!оплата |лицев\p{L}{2,3} )сч[её]т/iu,
      only: ACCOUNT,
      example: 'Счёт за свет можно открыть.',
    },
    {
      what: EXAM,
      pattern: /провер|экзамен/i,
      unless: /(провер\p{L}* (\p{L}+ )?)статус/iu,
      only: PUBLIC_CHARGE,
      example: 'Это проверка в некоторых делах.',
    },
  ],
  ar: [
    {
      what: BARE_CHECK,
      pattern: /(?<!\p{L}ُ?)[وفيتنلب]?ُ?ا?ل?ت?تحق[ّ]?ق/u,
      unless: /هجر|أوراق/,
      example: 'لا يطلب قانون الولاية تحققًا للقاحات.',
    },
    {
      what: PERSON,
      pattern: /تحقق\p{L}* (فقط )?(ممن|منهم|منك|مني|من (?!وضع|أوراق))/u,
      example: 'البلدية لا تتحقق من الأطفال.',
    },
    {
      what: BARE_STATUS,
      pattern: /(?<!\p{L})[وفبلك]?(ال|لل)?وضع(ه|ها|هم|هن|ك|ي|نا|هما|ًا)?(?![\p{L}\p{M}])(?! (ال)?هجر)/u,
      example: 'مهما كان وضعهم.',
    },
    {
      what: BARE_PROOF,
      pattern: /(?<!\p{L})(ال)?إثبات(?!\p{L})/u,
      unless: /هجر|عنوان/,
      example: 'قد يُطلب إثبات.',
    },
    { what: EXAM, pattern: /اختبار|امتحان/, only: PUBLIC_CHARGE, example: 'هو اختبار في بعض القضايا.' },
  ],
  'zh-hans': [
    {
      what: BARE_CHECK,
      pattern: /(?<![检调搜审])查(?![看阅找询])/,
      unless: /移民身份|证件/,
      example: '打疫苗，州法律不要求查。',
    },
    {
      what: PERSON,
      pattern:
        /(?<![检调搜审])查(我|你|您|他|她|孩子|儿童|成年人|员工|每个人|任何人|谁)(?!.*(移民身份|证件))/,
      example: '如果我只为孩子申请，你们也查我吗？',
    },
    { what: OF_THE_BODY, pattern: /检查/, example: '市政府不检查移民身份。' },
    {
      what: BARE_PROOF,
      pattern: /证明(?!自己)/,
      unless: /身份|地址|住址/,
      example: '成年人可能被要求出示证明。',
    },
    {
      what: '不管 is “whatever” and “does not care”',
      pattern: /不管(?!您|你|是|有)/,
      example: '这条规定不管疫苗。',
    },
    { what: EXAM, pattern: /考试|测验/, only: PUBLIC_CHARGE, example: '公共负担是一种考试。' },
  ],
  vi: [
    {
      what: BARE_CHECK,
      pattern: /kiểm tra/i,
      unless: /tình trạng di trú|giấy tờ/i,
      example: 'Luật tiểu bang không yêu cầu kiểm tra khi chích ngừa.',
    },
    {
      what: PERSON,
      pattern: /kiểm tra (mỗi )?(người|trẻ|con|bạn|tôi|nhân viên|ai)(?!\p{L})/iu,
      example: 'Thành phố không kiểm tra trẻ em.',
    },
    { what: QUESTIONED, pattern: /bị hỏi/i, unless: /giấy tờ/i, example: 'Người lớn có thể bị hỏi.' },
    { what: OUR_WORD, pattern: /(?<!trát )đòi(?!\p{L})/iu, example: 'Luật đòi kiểm tra tình trạng di trú.' },
    {
      what: EXAM,
      pattern: /bài kiểm tra|kỳ thi|sát hạch/i,
      only: PUBLIC_CHARGE,
      example: 'Đó là một bài kiểm tra.',
    },
  ],
  ne: [
    {
      what: BARE_CHECK,
      pattern: /जाँच/,
      unless: /आप्रवासन स्थिति|कागज/,
      example: 'खोपमा राज्य कानुनले जाँच माग्दैन।',
    },
    {
      what: PERSON,
      pattern: /(मानिस|बच्चा|वयस्क|कामदार|कसै|हरेक)(लाई)? जाँच/,
      example: 'कम्पनीले आफ्ना कामदार जाँच्नुपर्छ।',
    },
    {
      what: BARE_STATUS,
      pattern: /(?<!आप्रवासन (\(इमिग्रेसन\) )?)स्थिति/,
      example: 'सहरले बच्चाको स्थिति जाँच्दैन।',
    },
    { what: BARE_PROOF, pattern: /प्रमाण(?!प)/, unless: /स्थिति|ठेगाना/, example: 'वयस्कसँग प्रमाण मागिन सक्छ।' },
    {
      what: 'a year, without saying which calendar',
      pattern: /(?<!सन् )(?<![\d,-])20\d\d (को|का|मा|देखि|सम्म|पछि)(?=[\s।,]|$)/,
      example: '2017 देखि के बदलियो',
    },
    {
      what: EXAM,
      pattern: /परीक्षा|जाँच/,
      unless: /स्थिति/,
      only: PUBLIC_CHARGE,
      example: 'यो एउटा परीक्षा हो।',
    },
  ],
  ko: [
    {
      what: BARE_CHECK,
      pattern: /확인/,
      unless: /이민 신분/,
      example: '예방 접종에는 주법이 확인을 요구하지 않습니다.',
    },
    {
      what: PERSON,
      pattern: /(사람|어른|아이|직원|미성년자)(을|를) 확인/,
      example: '시는 아이를 확인하지 않습니다.',
    },
    { what: BARE_PROOF, pattern: /증명(?! ?서)/, example: '어른에게는 증명을 요구할 수 있습니다.' },
    { what: OUR_WORD, pattern: /18세 미만 어린이/, example: '18세 미만 어린이' },
    { what: EXAM, pattern: /시험/, only: PUBLIC_CHARGE, example: '그것은 시험입니다.' },
  ],
  am: [
    {
      what: BARE_CHECK,
      pattern: /ጣራ|ጣሩ|ጣር(?!ያ)/,
      unless: /የኢሚግሬሽን ሁኔታ|ወረቀት/,
      example: 'ለክትባት የስቴት ሕግ ማጣራት አይጠይቅም።',
    },
    {
      what: PERSON,
      pattern: /(ሰውን?|ልጆችን|አዋቂዎችን|ሠራተኞችን|ሠራተኞቹን|ማንንም|እኔንም) \p{L}*(ጣራ|ጣሩ|ጣር)/u,
      example: 'ኩባንያው ሠራተኞቹን ማጣራት አለበት።',
    },
    { what: QUESTIONED, pattern: /ሊጠየ/, unless: /ማስረጃ/, example: 'አዋቂዎች ሊጠየቁ ይችላሉ።' },
    { what: BARE_PROOF, pattern: /ማስረጃ/, unless: /ሁኔታ|አድራሻ/, example: 'አዋቂ ማስረጃ ሊጠየቅ ይችላል።' },
    {
      what: 'a year, without saying which calendar',
      pattern: /(?<!እ\.ኤ\.አ\. )(?<!\p{L})[የበከ]20\d\d(?!-)/u,
      example: 'በ2001 ይህ ቢሮ',
    },
    { what: EXAM, pattern: /ፈተና/, only: PUBLIC_CHARGE, example: 'ፈተና ነው።' },
  ],
};

/** The forms that must not stand in a language. */
export const faultsOf = (language: string): readonly Fault[] => [
  ...EVERYWHERE,
  ...(BY_LANGUAGE[language] ?? []),
];

/** How a language says “status” and “proof of status”, which these answers must name. */
const STATUS: Readonly<Record<string, readonly [status: RegExp, proof: RegExp]>> = {
  en: [/status/, /proof of status/],
  es: [/estatus/, /prueba de (su )?estatus/],
  fr: [/statut/, /preuve de statut/i],
  ru: [/статус/, /доказательство статуса/],
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
    keys: /^(site\.(notReviewed|otherLanguage\.failed)|desk\.said\.languageFailed|results\.proof|about\.check\.title|privacy\.(intro|check\.title)|accessibility\.(tried|limits).*|data\.(intro|example\.intro))$/,
    reason: 'these words, this site or its answers are looked over',
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
  {
    what: [BARE_CHECK, PERSON, BARE_PROOF, BAN_OR_CHANCE, NAMES_STATUS, NAMES_PROOF],
    keys: /^(site\.name|check\.title|answers\.(nobody-checks|may-be-asked)\.word|about\.(kinds\.open|limits\.decides)|results\.differences\..*|policy\.(clauses|diagram|timeline)\..*|reasons\..*|pages\.about\.cityOnly|partners\.charity\.contract|publicCharge\.change|rules\.(columns\.onlyIf|cell\..*)|data\.how\.words|(.*\.)?lastChecked)$/,
    languages: ['en'],
    reason: 'English that is still to be mended; no other language takes it over',
  },
];
