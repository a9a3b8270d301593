/** The forbidden forms in the languages other than English and Spanish. */
import {
  ACCOUNT,
  BARE_CHECK,
  BARE_PROOF,
  BARE_STATUS,
  EXAM,
  type Fault,
  OF_THE_BODY,
  OUR_WORD,
  PERSON,
  PUBLIC_CHARGE,
  QUESTIONED,
  WHETHER,
} from './fault';

export const FURTHER_LANGUAGES: Readonly<Record<string, readonly Fault[]>> = {
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
