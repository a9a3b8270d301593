import { feedbackContact, feedbackLink } from '@/lib/site/feedback';
import { RULES_VERSION } from '@/rules';

const ADDRESS = 'mistakes@example.org';

/** The mail that a mail program would open for a link. */
function mailOf(link: string) {
  const { protocol, pathname, searchParams } = new URL(link);
  return { protocol, to: pathname, fields: Object.fromEntries(searchParams) };
}

describe('the mail link for mistakes', () => {
  it('names the version of the rules, and no kind of help', () => {
    expect(mailOf(feedbackLink(ADDRESS))).toEqual({
      protocol: 'mailto:',
      to: ADDRESS,
      fields: { subject: `rules ${RULES_VERSION}` },
    });
  });

  it('goes to the City office for the policy, to be confirmed, where a build names no address', () => {
    const city = { email: 'cityoflongmont@longmontcolorado.gov', confirm: true };
    expect(feedbackContact('')).toEqual(city);
    expect(mailOf(feedbackLink('')).to).toBe(city.email);
  });

  it('goes to the address of the build, which needs no confirming', () => {
    expect(feedbackContact(ADDRESS)).toEqual({ email: ADDRESS, confirm: false });
  });

  it.each(['nobody', 'a@b', 'a@b.org?bcc=c@d.org', 'a@b.org, c@d.org', '<a@b.org>'])(
    'refuses to be built with %s',
    (address) => {
      expect(() => feedbackContact(address)).toThrow(/FEEDBACK_EMAIL/);
    },
  );
});
