import type { Import } from './sourceFiles';

const layer = (name: string) => /^(rules|lib|app)\//.exec(name)?.[1];

/** Steps against `rules ← lib ← app`, and steps into the rules by any door but the one. */
export function wrongSteps(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const here = layer(from);
    const there = layer(to);
    const step = `${from} imports ${to}`;
    if (here === 'rules') return there === 'rules' ? [] : [step];
    if (here === 'lib' && there === 'app') return [step];
    if (there === 'rules' && to !== 'rules/index.ts') return [step];
    return [];
  });
}

/** The first circle among the imports, as the files on it; empty where there is none. */
export function circle(imports: readonly Import[]): string[] {
  const next = new Map<string, Import[]>();
  for (const step of imports) next.set(step.from, [...(next.get(step.from) ?? []), step]);
  const done = new Set<string>();

  function walk(file: string, trail: readonly string[]): string[] {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of next.get(file) ?? []) {
      const found = walk(to, [...trail, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  }

  for (const file of next.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
