import { useInsertionEffect } from 'react';
import { ANSWERS } from '@/lib/screening/answer';
import { svgAddress } from '@/lib/site/svgAddress';

/**
 * Gives the page's style sheet the picture of each answer, taken from its `PictureSheet`: a cell then has its picture by its class. The table
 * changes hundreds at once, and pictures that were elements took half of the time to paint them.
 */
export function useAnswerMasks(): void {
  useInsertionEffect(() => {
    const [sheet] = document.styleSheets;
    for (const answer of ANSWERS) {
      const picture = document.getElementById(`picture-${answer}`)?.innerHTML;
      if (sheet && picture) sheet.insertRule(maskRule(answer, picture));
    }
  }, []);
}

/** For browsers before 2024 by its older name as well. */
function maskRule(answer: string, svg: string): string {
  const picture = `url("${svgAddress(svg)}")`;
  return `.desk__picture--${answer}::before{-webkit-mask-image:${picture};mask-image:${picture}}`;
}
