// `npm run pdf`: builds the site with its PDFs. The variable is set here because package.json cannot set one on Windows.
process.env['PDF'] = '1';
const { build } = await import('astro');
await build({});

export {};
