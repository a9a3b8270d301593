/** The form of a city's pack and rules, for what types cannot say: a day, a color, a host, a time zone. */
import { z } from 'zod';
import { EVERY_NEED } from '@/lib/cities/catalogue';
import { everyLocale } from '@/lib/i18n/languages';
import { FACTS, PROGRAMS } from '@/rules';

const color = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a color such as #162e51');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits, hyphens');
const ids = z.array(z.string().min(1)).readonly();
const placesOf = (names: readonly string[]) => z.partialRecord(z.enum(names), ids);

const timeZones = Intl.supportedValuesOf('timeZone');

export const packShape = z.object({
  cityName: z.string().min(1),
  messagesFolder: z.string().min(1),
  productName: slug,
  taxonomy: slug,
  formerTaxonomies: z.array(slug).readonly(),
  timeZone: z
    .string()
    .refine((name) => timeZones.includes(name), 'must be a time zone such as America/New_York'),
  languageCodes: z
    .array(z.enum(everyLocale))
    .readonly()
    .refine(([first]) => first === 'en', 'must begin with English'),
  colors: z.object({ brand: color, brandInTheDark: color, onBrand: color }),
  policyOffice: slug,
  generalLine: slug,
  leaveTo: z.url({ protocol: /^https$/ }),
  linkHosts: z.array(z.hostname()).readonly(),
  services: z.array(z.enum(FACTS.service)).readonly(),
  needs: z.array(z.enum(EVERY_NEED)).readonly(),
  policyParts: z.array(z.object({ id: slug, clauses: ids })).readonly(),
  clausesToKnow: placesOf(FACTS.service),
  neverFolded: ids,
  cityEvents: z.array(z.object({ id: slug, day: z.iso.date(), authority: z.string() })).readonly(),
  cityToday: z.array(z.object({ id: slug, pages: z.array(z.url()).readonly() })).readonly(),
  cityTodayLastChecked: z.iso.date(),
  cityTodayReviewBy: z.iso.date(),
  places: z.array(z.object({ id: slug, name: z.string().min(1), asOf: z.string() })).readonly(),
  placesOfAnyNeed: ids,
  placesOfNeed: placesOf(EVERY_NEED),
  placesOfProgram: placesOf(PROGRAMS.map(({ id }) => id)),
  elsewhere: ids,
  localNames: z.record(z.string(), ids),
});

export const rulesShape = z.object({
  CITY_RULES_VERSION: z.iso.date(),
  CITY_SOURCES: z.record(
    slug,
    z.object({
      title: z.string().min(1),
      url: z.url(),
      lastChecked: z.iso.date(),
      reviewBy: z.iso.date(),
    }),
  ),
});
