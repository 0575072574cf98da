import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** An npm package that ships an old Chromium for Linux, and the checksum of its archive as the registry gives it. */
interface Release {
	name: string;
	version: string;
	integrity: string;
}

/**
 * Chromium 103: the last without media ranges (`width<=50em`), which the site once shipped; four versions above the
 * floor.
 */
export const chromium103: Release = {
	name: '@sparticuz/chromium',
	version: '103.0.0',
	integrity: 'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
};

/** What the packages' own code passes: no graphics card, one process to start the others less. */
export const oldChromiumArguments = ['--no-sandbox', '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader'];

const cache = fileURLToPath(new URL('../../node_modules/.cache/old-chromium/', import.meta.url));

/** What keeps an old Chromium from running here; undefined when nothing does. */
export const oldChromiumMissing = (): string | undefined =>
	process.platform === 'linux' && process.arch === 'x64' ? undefined : 'The old Chromium runs on Linux (x64) only.';

/**
 * Fetches an old Chromium with npm, once. It is no dependency: 55 MB that nobody but this test needs.
 * @returns the path of its program
 * @throws Error when npm cannot fetch it or its checksum is not the one written here
 */
export function fetchOldChromium({ name, version, integrity }: Release): string {
	const folder = `${cache}${version}/`;
	const program = `${folder}chromium`;
	if (existsSync(program)) return program;
	const half = `${cache}${version}.half/`;
	rmSync(half, { recursive: true, force: true });
	mkdirSync(half, { recursive: true });
	const archive = execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', half], {
		encoding: 'utf8',
	}).trim();
	const found = `sha512-${createHash('sha512')
		.update(readFileSync(half + archive))
		.digest('base64')}`;
	if (found !== integrity) throw new Error(`${name}@${version} is not the package that was tried: ${found}`);
	const unpack = (tar: string) => execFileSync('tar', ['-xf', tar, '-C', half]);
	unpack(half + archive);
	const inside = (file: string) => brotliDecompressSync(readFileSync(`${half}package/bin/${file}`));
	writeFileSync(`${half}chromium`, inside('chromium.br'), { mode: 0o755 });
	writeFileSync(`${half}swiftshader.tar`, inside('swiftshader.tar.br'));
	unpack(`${half}swiftshader.tar`);
	for (const done of [archive, 'package', 'swiftshader.tar']) rmSync(half + done, { recursive: true });
	renameSync(half, folder);
	return program;
}
