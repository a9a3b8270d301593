/** @jest-environment node */
import { readdirSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { PLACES } from '@/lib/directory/places';
import { exportDirectory } from '@/lib/node/publish/exportDirectory';
import { ENGLISH } from './ourWords';
import { describeWith, readSchema, schemaPath } from './sharedFolder';
import { FULL_PLACE, placeIn } from './suppliedFile';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The tables of the standard, by file name. */
function officialTables(): (table: string) => ValidateFunction {
  // The tables have keywords ("example", "constraints") that are not part of JSON Schema.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  for (const file of readdirSync(schemaPath()).filter((name) => name.endsWith('.json'))) {
    ajv.addSchema(JSON.parse(readSchema(file)), file);
  }
  return (table) => {
    const validate = ajv.getSchema(`${table}.json`);
    if (validate === undefined) throw new Error(`no table ${table}`);
    return validate;
  };
}

const services = (organization: Json): Json[] => (organization as { services?: Json[] }).services ?? [];

describeWith('the official tables of the standard', () => {
  const table = officialTables();
  const accepts = (organization: Json) =>
    table('organization')(organization) &&
    services(organization).every((service) => table('service')(service));
  const ours = JSON.parse(JSON.stringify(exportDirectory(PLACES, ENGLISH))) as { organizations: Json[] };

  test.each(ours.organizations.map((record) => [(record as { name: string }).name, record] as const))(
    '%s is a valid organization with valid services',
    (_name, organization) => {
      expect([table('organization')(organization), table('organization').errors]).toEqual([true, null]);
      expect(services(organization)).toHaveLength(1);
      for (const service of services(organization)) {
        expect([table('service')(service), table('service').errors]).toEqual([true, null]);
      }
    },
  );

  test('the check itself notices a wrong record', () => {
    expect(accepts({ id: 'x', name: 'A', description: '' })).toBe(false);
    expect(table('service')({ id: '1f2df32c-bf08-4b8e-bd6f-e834014b19bc', name: 'A', status: 'open' })).toBe(
      false,
    );
  });

  test.each(['organization_full', 'service_full'])('we read the standard’s own example %s', (example) => {
    expect(placeIn(readSchema(`examples/${example}.json`))).toMatchObject({
      name: 'Example Organization Inc.',
      service: 'Community Counselling',
      url: 'http://example.com/counselling',
      email: 'email@example.com',
      phones: [{ number: '+44 1234 234567', extension: 100 }],
      languages: [{ code: 'ur' }],
      confirm: true,
    });
  });

  test('a place of a file, with all its own words, is written as a valid record', () => {
    const document = JSON.parse(JSON.stringify(exportDirectory([FULL_PLACE], ENGLISH)));
    expect(accepts(document.organizations[0])).toBe(true);
  });
});
