// `npm run build:local`: builds the site for this machine, as `npm start` and `npm test` do. Nothing is published, so it
// needs no address, in CI either. Set here rather than in package.json, where Windows would not understand it.
process.env['SITE_URL'] ||= 'http://localhost:4321';
const { build } = await import('astro');
await build({});

export {};
