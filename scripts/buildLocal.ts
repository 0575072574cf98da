// `npm run build:local`: builds the site for this machine, as `npm start` and `npm test` do. It is not published, so it
// needs no public address. The variable is set here because package.json cannot set one on Windows.
process.env['SITE_URL'] ||= 'http://localhost:4321';
const { build } = await import('astro');
await build({});

export {};
