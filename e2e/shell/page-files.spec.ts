import { expect, test } from './shell-fixture.ts';

const hostile = [
  'app://bundle/../package.json',
  'app://bundle/%2e%2e/%2e%2e/package.json',
  'app://bundle/..%2f..%2fpackage.json',
  'app://bundle/..%5c..%5cpackage.json',
  'app://bundle//etc/passwd',
  'app://bundle/%00',
  'app://bundle/%',
  'app://bundle/assets',
  'app://bundle/.env',
  'app://bundle/constructor',
  'app://other/index.html',
  'app://bundle.evil.test/index.html',
];

test('nothing is served at a hostile address', async ({ desktop }) => {
  const statuses = await desktop.electron.evaluate(
    ({ session }, addresses) =>
      Promise.all(
        addresses.map(
          async address => [address, (await session.defaultSession.fetch(address)).status] as const,
        ),
      ),
    hostile,
  );
  expect(statuses.filter(([, status]) => status !== 400 && status !== 404)).toEqual([]);
  expect(statuses).toHaveLength(hostile.length);
});

test('the page is served under its policy, and only read', async ({ desktop }) => {
  const served = await desktop.electron.evaluate(async ({ session }) => {
    const page = await session.defaultSession.fetch('app://bundle/');
    const posted = await session.defaultSession.fetch('app://bundle/', { method: 'POST', body: 'x' });
    return {
      status: page.status,
      policy: page.headers.get('content-security-policy') ?? '',
      sniffing: page.headers.get('x-content-type-options'),
      posted: posted.status,
    };
  });
  expect(served).toMatchObject({ status: 200, sniffing: 'nosniff', posted: 405 });
  for (const rule of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"])
    expect(served.policy).toContain(rule);
  expect(served.policy).not.toMatch(/unsafe|\*|https?:/);
});
