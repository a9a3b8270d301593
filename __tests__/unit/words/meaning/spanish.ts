/** The forbidden forms in Spanish. */
import { BARE_CHECK, BARE_PROOF, EXAM, type Fault, PERSON, PUBLIC_CHARGE } from './fault';

export const SPANISH: readonly Fault[] = [
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
    unless: /condado de Mesa/i,
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
];
