import { attribute, type Element } from './dom.ts';

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
			if (this.#short(name) !== name) throw new Error(`${page}: an inline script speaks of ${name}, which the build renames. Put the script into a file.`);
		}
	}

	/** A style sheet or a style attribute with short names. */
	inStyle(css: string): string {
		return css.replaceAll(madeUp, (name) => this.#short(name));
	}

	/** Shortens an element's names, and drops the scope classes that no rule of the page's `css` speaks of. */
	inElement(element: Element, css: string): void {
		const style = element.attrs.find(({ name }) => name === 'style');
		if (style) style.value = this.inStyle(style.value);
		const classes = element.attrs.find(({ name }) => name === 'class');
		if (!classes) return;
		classes.value = classes.value
			.split(/\s+/)
			.filter((name) => !/^astro-[a-z0-9]{8}$/.test(name) || css.includes(name) || this.#spoken.includes(name))
			.map((name) => this.inStyle(name))
			.join(' ');
		if (attribute(element, 'class') === '') element.attrs = element.attrs.filter((attr) => attr !== classes);
	}

	#short(name: string): string {
		if (this.#spoken.includes(name)) return name;
		const short = this.#names.get(name) ?? (name.startsWith('--') ? '--' : '_') + shortName(this.#names.size);
		this.#names.set(name, short);
		return short;
	}
}
