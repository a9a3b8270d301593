'use client';
import { IslandIntl, type IslandProps } from '../IslandIntl';
import { Counter } from './Counter';

/** The questionnaire, in the language of its page. */
export function CheckIsland(props: IslandProps) {
  return (
    <IslandIntl {...props} page="check">
      <Counter />
    </IslandIntl>
  );
}
