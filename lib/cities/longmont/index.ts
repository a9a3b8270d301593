/** The City of Longmont: everything that the product needs except the norms of its policy. The rest of the product imports it as `@city/pack`. */
export * from './brand';
export * from './clauses';
export { places } from './contacts';
export * from './events';
export * from './linkHosts';
export * from './localNames';
export * from './placesOf';
export * from './services';
export * from './today';
