import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** The sites that the tests of the source check visit. Each has its own port and so counts as its own host. */
export interface SourceSites {
	/** Address of the site whose pages the data names. */
	site: string;
	/** Address of another owner's site. */
	elsewhere: string;
	/** Address of a site with a wrong certificate. */
	wrongCertificate: string;
	/** Sets the text of the page `/changing`. */
	setText(text: string): void;
	/** Every requested path with its time in milliseconds. */
	requests: { path: string; at: number }[];
	close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
	new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});

/** Starts the sites. */
export async function startSourceSites(): Promise<SourceSites> {
	let text = '<p>Helpline: 042-111-300-300</p>';
	const requests: SourceSites['requests'] = [];
	const other = createServer((_request, response) => response.end('somebody else'));
	const elsewhere = `http://127.0.0.1:${await listen(other)}`;
	const answer: RequestListener = (request, response) => {
		const path = request.url ?? '';
		requests.push({ path, at: Date.now() });
		if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
		else if (path === '/changing') response.end(`<html><script>1</script>${text}</html>`);
		else if (path === '/gone') response.writeHead(404).end();
		else if (path === '/refused') response.writeHead(403).end();
		else if (path === '/old') response.writeHead(301, { location: '/changing' }).end();
		else if (path === '/slash') response.writeHead(301, { location: '/slash/' }).end();
		else if (path === '/slash/') response.end('the same place');
		else if (path === '/away') response.writeHead(302, { location: `${elsewhere}/landing` }).end();
		else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
		else if (path === '/stalls') response.write('the rest never comes');
		else response.end('a page');
	};
	const main = createServer(answer);
	const site = `http://127.0.0.1:${await listen(main)}`;
	const pem = (name: string) => readFileSync(new URL(`tls/${name}.pem`, import.meta.url));
	const secure = createSecureServer({ key: pem('key'), cert: pem('cert') }, answer);
	const wrongCertificate = `https://127.0.0.1:${await listen(secure)}`;
	return {
		site,
		elsewhere,
		wrongCertificate,
		requests,
		setText: (value) => {
			text = value;
		},
		close: async () => {
			for (const server of [main, other, secure]) {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			}
		},
	};
}
