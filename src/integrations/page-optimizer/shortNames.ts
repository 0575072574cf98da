import type { Element } from '../../lib/html.ts';

/** Names that Astro and Starlight make up and nobody else reads: scope classes and custom properties. */
const madeUp = /astro-[a-z0-9]{8}(?![\w-])|--(?:sl|__)[\w-]+/g;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** 0 → `a`, 26 → `aa`. */
function shortName(index: number): string {
	const rest = Math.floor(index / letters.length);
	return (rest > 0 ? shortName(rest - 1) : '') + letters.charAt(index % letters.length);
}

/**
 * Gives made-up names short ones, the same on every page of a build: they are a fifth of a page's styles and say
 * nothing to a browser. A name that a script speaks of keeps its own.
 */
export class ShortNames {
	readonly #spoken: string;
	readonly #names = new Map<string, string>();

	/** @param spoken the text of every script of the site */
	constructor(spoken: string) {
		this.#spoken = spoken;
	}

	/**
	 * Refuses scripts inside a page that speak of a made-up name: the page's own names are about to change.
	 * @throws Error naming the page and the name
	 */
	refuse(scripts: string, page: string): void {
		for (const [name] of scripts.matchAll(madeUp)) {
			if (this.#short(name) !== name)
				throw new Error(
					`${page}: an inline script speaks of ${name}, which the build renames. Put the script into a file.`,
				);
		}
	}

	/** A style sheet or a style attribute with short names. */
	inStyle(css: string): string {
		return css.replaceAll(madeUp, (name) => this.#short(name));
	}

	/** Shortens an element's names. */
	inElement(element: Element): void {
		for (const attr of element.attrs)
			if (attr.name === 'class' || attr.name === 'style') attr.value = this.inStyle(attr.value);
	}

	#short(name: string): string {
		if (this.#spoken.includes(name)) return name;
		const short = this.#names.get(name) ?? (name.startsWith('--') ? '--' : '_') + shortName(this.#names.size);
		this.#names.set(name, short);
		return short;
	}
}
