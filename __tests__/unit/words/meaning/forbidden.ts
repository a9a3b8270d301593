/** Sentences in English and Spanish that are wrong under the law as we read it. No message and no built page may have one. */
import type { Fault } from './fault';

export const FORBIDDEN = {
  en: [
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
    {
      what: 'of everyone in the jail all information is public, not a list alone',
      pattern: /\b(public list|jail’s list)\b/i,
      example: 'Whoever is held there is on a public list.',
    },
    {
      what: 'a case of which no outcome was found is not called open',
      pattern: /\b(case|appeals?) (is|are) still open\b/i,
      example: 'The court case is still open.',
    },
  ],
  es: [
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
    {
      what: 'de todos los presos son públicos los datos, no solo una lista',
      pattern: /lista (pública|de la cárcel)/i,
      example: 'Quien está preso aparece en una lista pública.',
    },
    {
      what: 'la orden que pide el condado no tiene que ser de una corte: el texto no lo dice',
      pattern: /registros [^.]*orden de una corte/i,
      example: 'Entrega registros solo con una orden de una corte.',
    },
  ],
} as const satisfies Readonly<Record<'en' | 'es', readonly Fault[]>>;
