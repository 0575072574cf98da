import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const integrations = readdirSync('src/integrations');
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('{docs,scripts,src,tests}/**/*.md')];
/** Folders whose contract is not plain from their names. */
const withContract = [
	...['components', 'config', 'head', 'languages', 'lib'].map((folder) => `src/${folder}`),
	'scripts',
	...integrations.map((folder) => `src/integrations/${folder}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const architecture = readFileSync('docs/architecture.md', 'utf8');

/** Whether a path exists. Only the part before a section (`#`), a placeholder (`<tag>`) or a star is checked. */
function exists(path: string): boolean {
	const [fixed = ''] = path.split(/[<*#]/);
	return existsSync(fixed === path ? path : fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.');
}

test('who enters a folder finds what belongs there and what does not', () => {
	expect(withContract.filter((folder) => !documents.includes(`${folder}/README.md`))).toEqual([]);
});

test.each(documents)('%s sends its reader to commands and files that exist', (document) => {
	const text = readFileSync(document, 'utf8');
	const commands = [...text.matchAll(/`[^`\n]*?\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
	expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
	const paths = [...text.matchAll(/`((?:src|docs|tests|scripts|\.github|\.ci)\/[^`\s]*)`/g)].map(
		([, path = '']) => path,
	);
	expect(paths.filter((path) => !exists(path))).toEqual([]);
	const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(document), path));
	expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test('who looks for a document finds each of docs in its index', () => {
	const index = readFileSync('docs/README.md', 'utf8');
	expect(
		globSync('*.md', { cwd: 'docs', exclude: ['README.md'] }).filter((name) => !index.includes(`(${name})`)),
	).toEqual([]);
});

test('whoever a message of the content lint sends to a file or folder of the project finds it there', () => {
	const code = globSync('src/integrations/content-lint/**/*.ts').map((file) => readFileSync(file, 'utf8'));
	const named = code.flatMap((text) => text.match(/(?<![\w./])(?:src|docs|scripts)\/[\w/.-]*(?<!\.)/g) ?? []);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(documents.filter((name) => name.startsWith('src/')))('%s names files that are in its folder', (document) => {
	const near = readdirSync(dirname(document), { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
	const named = readFileSync(document, 'utf8').matchAll(/`([\w.-]+\.(?:ts|astro|css|mdx?|ya?ml|json))`/g);
	expect([...named].map(([, name = '']) => name).filter((name) => !near.includes(name))).toEqual([]);
});

test('who reads docs/architecture.md meets every step of the build and every folder of src and tests', () => {
	const steps = integrations.filter((folder) => !architecture.includes(`\`integrations/${folder}\``));
	const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(steps).toEqual([]);
	expect(folders.map(({ name }) => name).filter((name) => !architecture.includes(`\n  ${name}/ `))).toEqual([]);
	const [tests = ''] = /^tests\/.*$/m.exec(architecture) ?? [];
	const named: readonly string[] = tests.match(/[\w-]+/g) ?? [];
	expect(readdirSync('tests').filter((name) => name !== 'README.md' && !named.includes(name))).toEqual([]);
});

test('a developer who looks for a command finds each of package.json in a document', () => {
	const texts = documents.map((document) => readFileSync(document, 'utf8')).join('\n');
	const named = (name: string): boolean => new RegExp(`(?:\\x60|npm (?:run )?)${name}(?![\\w:/.-])`).test(texts);
	expect(Object.keys(scripts).filter((name) => !named(name))).toEqual([]);
});

test('who upgrades Starlight is told which overrides follow by themselves and which to compare', () => {
	const folder = 'src/components/starlight';
	const [follow = '', compare = ''] = [
		...readFileSync('docs/upgrade-starlight.md', 'utf8').matchAll(/\(([A-Z][\w, ]+)\)/g),
	].map(([, names = '']) => names);
	const overrides = globSync(`${folder}/*.astro`).map((file) => basename(file, '.astro'));
	const wraps = (name: string): boolean =>
		readFileSync(join(folder, `${name}.astro`), 'utf8').includes(`@astrojs/starlight/components/${name}.astro`);
	expect(follow.split(', ').sort()).toEqual(overrides.filter(wraps).sort());
	expect(compare.split(', ').sort()).toEqual(overrides.filter((name) => !wraps(name)).sort());
});
