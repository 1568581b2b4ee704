import { expect, test } from './fixtures/test';

test('every page forbids foreign scripts, frames and guessing of types', async ({ request }) => {
  const policies = await Promise.all(
    [0, 1].map(async () => {
      const headers = (await request.get('/sign-in')).headers();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
      return headers['content-security-policy'] ?? '';
    }),
  );
  for (const policy of policies) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]+=*' 'strict-dynamic'(;|$)/);
  }
  expect(policies[0]).not.toBe(policies[1]);
});

test('a script that got into a page does not run', async ({ openAs, complaints }) => {
  complaints.allow(/Content Security Policy/i);
  const page = await openAs('owner', '/');
  const ran = await page.evaluate(async () => {
    const place = document.createElement('div');
    place.innerHTML = '<img src="data:," onerror="window.scriptRan = true">';
    document.body.append(place);
    // Written by the parser, as an injected one would be: a script that our own code adds is trusted.
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>parent.scriptRan = true</script>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return 'scriptRan' in window;
  });
  expect(ran).toBe(false);
});
