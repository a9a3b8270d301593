/** The City of Longmont: everything the product needs to know of it beside its policy. The rest of the product reads it as `@city/pack`. */
export * from './brand';
export * from './clauses';
export { places } from './contacts';
export * from './events';
export * from './linkHosts';
export * from './localNames';
export * from './placesOf';
export * from './services';
export * from './today';
