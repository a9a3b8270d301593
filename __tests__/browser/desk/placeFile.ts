/** A file of places to open at the desk. */

export const place = {
  id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0001',
  name: 'Example Food Bank',
  description: 'Groceries for anyone who comes.',
  services: [
    {
      id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0002',
      name: 'Food pantry',
      status: 'active',
      attributes: [
        {
          id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0006',
          value: 'emergency-food',
          taxonomy_term: {
            id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0007',
            code: 'serves',
            name: 'Serves',
            description: 'A kind of service that this place gives.',
            taxonomy: 'longmont-benefits-screener',
          },
        },
      ],
    },
  ],
};

/** A file with this text. */
export const jsonFile = (text: string) => ({
  name: 'places.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
