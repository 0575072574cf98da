import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { hashedName } from '../../lib/dist.ts';
import { minifyStyles } from '../../lib/minifyStyles.ts';

/** What a page shows itself with, and what it is printed with. */
interface Parts {
	screen: string;
	print: string;
}

/**
 * Parts what only paper needs from the styles of a page: a reader's first screen need not wait for it. Rules inside a
 * layer stay where they are, since a layer ends with its file.
 * @param css minified
 */
export function partStyles(css: string): Parts {
	const root = postcss.parse(css);
	const print = postcss.root();
	root.each((node) => {
		if (node.type !== 'atrule' || node.name !== 'media' || node.params !== 'print' || !node.nodes) return;
		print.append(node.nodes);
		node.remove();
	});
	// Rules that stood in blocks of their own are neighbours now, which some can be merged with.
	return { screen: root.toString(), print: minifyStyles(print.toString()) };
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
