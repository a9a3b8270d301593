import { renderHook } from '@testing-library/react';
import { useSameParts } from '@/app/islands/desk/table/useSameParts';

it('a part stays the same object as long as it says the same, whatever becomes of the others', () => {
  const { result, rerender } = renderHook(useSameParts, {
    initialProps: { adult: [{ need: 'rent', open: 0 }], child: [{ need: 'rent', open: 1 }] },
  });
  const before = result.current;
  rerender({ adult: [{ need: 'rent', open: 0 }], child: [{ need: 'rent', open: 2 }] });
  expect(result.current.adult).toBe(before.adult);
  expect(result.current.child).toEqual([{ need: 'rent', open: 2 }]);
});
