import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../support/freePort.ts';

/** Where Debian and others put nginx. */
const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

/** nginx over one built site. */
export interface Nginx {
	origin: string;
	/** Stops at once; a second time does nothing. */
	stop(): Promise<void>;
}

/**
 * Compresses a built site, writes its configuration as `npm run build:nginx` does, and starts nginx with it, without
 * any right that a user of the machine has not.
 * @param dist the built site
 * @param env what the site was built with: SITE_URL, BASE_PATH
 * @throws Error when there is no nginx, or it does not answer within ten seconds
 */
export async function startNginx(dist: string, env: Record<string, string>): Promise<Nginx> {
	const program = places.find((path) => existsSync(path));
	if (!program) throw new Error('There is no nginx: install it (Debian: nginx-light).');
	const port = await freePort();
	execFileSync(process.execPath, ['scripts/nginx/run.ts', dist, String(port)], { env: { ...process.env, ...env } });
	const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	writeFileSync(
		join(prefix, 'nginx.conf'),
		`daemon off; pid nginx.pid; error_log stderr; events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join(' ')}
    include ${dist}.nginx.conf;
}`,
	);
	const started = spawn(program, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let errors = '';
	started.stderr.on('data', (text: Buffer) => (errors += text.toString()));
	const ended = new Promise<void>((done) => started.on('exit', () => done()));
	const stop = async (): Promise<void> => {
		started.kill();
		await ended;
		rmSync(prefix, { recursive: true, force: true });
	};
	const origin = `http://localhost:${port}`;
	try {
		await vi.waitFor(() => fetch(origin), { timeout: 10_000, interval: 100 });
	} catch (error) {
		await stop();
		throw new Error(`nginx does not answer: ${errors}`, { cause: error });
	}
	return { origin, stop };
}
