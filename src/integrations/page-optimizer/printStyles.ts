import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { fullFunction, styleTargets } from '../../config/browsers.ts';
import { hashedName } from '../../lib/dist.ts';
import { minifyStyles } from '../../lib/minifyStyles.ts';

/** The styles of a page for screens and for print. */
interface Parts {
	screen: string;
	print: string;
}

/**
 * Separates the print rules from the styles of a page, so that the first paint does not wait for them. Rules inside a
 * layer stay where they are.
 * @param css minified
 */
export function splitPrintStyles(css: string): Parts {
	const root = postcss.parse(css);
	const print = postcss.root();
	root.each((node) => {
		if (node.type !== 'atrule' || node.name !== 'media' || node.params !== 'print' || !node.nodes) return;
		print.append(node.nodes);
		node.remove();
	});
	// Minified again, because rules from separate blocks are adjacent now and some can be merged.
	return { screen: root.toString(), print: minifyStyles(print.toString(), styleTargets(fullFunction)) };
}

/**
 * Writes styles for paper to a file that pages of a kind share.
 * @returns its address
 */
export async function writePrintStyles(dist: string, css: string): Promise<string> {
	const address = `/_astro/${hashedName('print.css', css)}`;
	await writeFile(join(dist, address), css);
	return address;
}
