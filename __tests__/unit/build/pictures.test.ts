import { withPicturesInUse } from '@/lib/build/pictures';

const sheet = (...ids: string[]) =>
  `<svg class="pictures" width="0">${ids.map((id) => `<symbol id="${id}" viewBox="0 0 24 24"><svg><path d="M0"/></svg></symbol>`).join('')}</svg>`;

describe('the pictures of a page to read', () => {
  it('are those it shows', () => {
    const html = `<svg><use href="#picture-rent"></use></svg>${sheet('picture-cash', 'picture-rent', 'picture-arts')}`;
    expect(withPicturesInUse('/en/', html)).toBe(
      `<svg><use href="#picture-rent"></use></svg>${sheet('picture-rent')}`,
    );
  });

  it('are none, and no empty sheet, where it shows none', () => {
    expect(withPicturesInUse('/en/', `<p>a</p>${sheet('picture-rent')}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  it('may not be missing', () => {
    expect(() => withPicturesInUse('/en/', `<use href="#picture-rent"/>${sheet('picture-cash')}`)).toThrow(
      '/en/ shows picture-rent and holds no such picture',
    );
  });
});
