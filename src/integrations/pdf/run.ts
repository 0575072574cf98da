// `npm run pdf`: builds the site with its PDFs. Set here rather than in package.json, where Windows would not understand it.
process.env['PDF'] = '1';
const { build } = await import('astro');
await build({});

export {};
