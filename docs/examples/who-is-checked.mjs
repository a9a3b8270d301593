// Who checks immigration status, on a day, with what is known? Reads the published decisions; needs nothing but Node.
//
//   node who-is-checked.mjs $SITE/data/ 2026-11-22 service=emergency-health-care applicantAge=18-or-older

/** Every outcome that an authority can come to with what is known: a single one means that it is certain. */
export function outcomesOf(decisions, authority, known, day) {
  const table = decisions.tables.find(
    (one) => one.authority === authority && one.services.includes(known.service),
  );
  if (!table) throw new Error(`No service is called ${known.service}`);
  const stretch = table.stretches.filter(({ from }) => from <= day).at(-1);
  if (!stretch) return ['no-duty'];
  let places = [0];
  for (const fact of table.facts) {
    const values = decisions.facts[fact];
    const value = values.indexOf(known[fact]);
    if (known[fact] !== undefined && value < 0) throw new Error(`${fact} is one of ${values.join(', ')}`);
    const possible = known[fact] === undefined ? values.keys() : [value];
    places = [...possible].flatMap((next) => places.map((place) => place * values.length + next));
  }
  return [...new Set(places.map((place) => decisions.outcomes[stretch.outcomes[place]]))];
}

async function main([address, day, ...facts]) {
  const decisions = await (await fetch(new URL('decisions.json', address))).json();
  const known = Object.fromEntries(facts.map((fact) => fact.split('=')));
  for (const authority of ['city', 'state', 'federal']) {
    const [outcome, ...others] = outcomesOf(decisions, authority, known, day);
    console.log(
      `${authority}: ${others.length === 0 ? outcome : `it depends (${[outcome, ...others].join(', ')})`}`,
    );
  }
}

if (process.argv[1]?.endsWith('who-is-checked.mjs')) main(process.argv.slice(2));
