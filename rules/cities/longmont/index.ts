/** The policy of the City of Longmont. The rules import it as `@city/rules`. */
export { CITY_DISCLOSURES } from './disclosures';
export { CITY_NORMS, CITY_RULES_VERSION, type CityNormId } from './norms';
export { CITY_PROGRAM_SOURCES, CITY_SOURCES, POLICY_SOURCE } from './sources';
