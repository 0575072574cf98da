import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { typeOf } from '../server.ts';

/**
 * Serves folders as a static host would. The first folder that has a file wins.
 * @param mounts address prefix → folder
 * @returns the server and its address without a slash at the end
 */
export function serve(mounts: Record<string, string>): Promise<{ server: Server; origin: string }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		for (const [prefix, folder] of Object.entries(mounts)) {
			if (!pathname.startsWith(prefix) || pathname.includes('..')) continue;
			let file = folder + decodeURIComponent(pathname.slice(prefix.length));
			if (existsSync(file) && statSync(file).isDirectory()) file += '/index.html';
			if (!existsSync(file)) continue;
			response.writeHead(200, { 'content-type': typeOf(file) });
			createReadStream(file).pipe(response);
			return;
		}
		response.writeHead(404).end();
	});
	return new Promise((resolve) => {
		server.listen(0, () => {
			const address = server.address();
			resolve({ server, origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}` });
		});
	});
}
