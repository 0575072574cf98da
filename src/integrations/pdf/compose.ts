import type { Chapter } from './outline.ts';

interface Parts {
	/** The start page of the language, e.g. `/en/`. */
	home: string;
	title: string;
	tagline: string;
	chapters: Chapter[];
	/** The public address of the site; without it, links to pages that are not in the document are removed. */
	site: string | undefined;
}

/**
 * Turns the start page of a language, open in a browser, into one document that contains all its pages.
 * It runs inside that page, so it must not use anything declared outside the function.
 * @throws Error when a page lacks its title or its text
 */
export async function compose({ home, title, tagline, chapters, site }: Parts): Promise<void> {
	const sheets = new Set<string>();
	const idOf = (slug: string, section = '') => [slug || 'start', section].filter(Boolean).join('--');
	const slugs = new Set(chapters.flatMap((chapter) => chapter.slugs));

	const rewriteLink = (link: HTMLAnchorElement, slug: string) => {
		const url = new URL(link.getAttribute('href') ?? '', `${location.origin}${home}${slug && `${slug}/`}`);
		if (!/^https?:$/.test(url.protocol)) return;
		const target = url.pathname.startsWith(home) ? url.pathname.slice(home.length).replace(/\/$/, '') : undefined;
		if (url.origin === location.origin && target !== undefined && slugs.has(target))
			link.href = `#${idOf(target, url.hash.slice(1))}`;
		else if (url.origin !== location.origin)
			link.toggleAttribute('data-print-address', !link.textContent.includes(url.host.replace(/^www\./, '')));
		else if (site) link.href = site + url.pathname + url.hash;
		else link.removeAttribute('href');
	};

	const composeArticle = async (slug: string) => {
		const page = new DOMParser().parseFromString(
			await (await fetch(`${home}${slug && `${slug}/`}`)).text(),
			'text/html',
		);
		const heading = page.querySelector('main h1');
		const text = page.querySelector('main .sl-markdown-content');
		if (!heading || !text) throw new Error(`The page "${slug}" has no title or no text.`);
		for (const sheet of page.head.querySelectorAll('style, link[rel=stylesheet]')) sheets.add(sheet.outerHTML);
		const article = document.createElement('article');
		// People pass the file on for years, so each page shows its address and when it was last compared with its
		// sources.
		const origin = page.querySelectorAll('.provenance > p');
		article.append(...[heading, text, ...origin].map((part) => document.adoptNode(part)));
		for (const extra of article.querySelectorAll('.sl-anchor-link, script, button, template, [hidden]')) extra.remove();
		for (const closed of article.querySelectorAll('details')) closed.open = true;
		for (const named of article.querySelectorAll('[id]')) named.id = idOf(slug, named.id);
		for (const link of article.querySelectorAll('a')) rewriteLink(link, slug);
		article.id = idOf(slug);
		heading.removeAttribute('id');
		return article;
	};

	const contents = document.createElement('ul');
	const articles: Element[] = [];
	for (const { label, slugs: pages } of chapters) {
		const list = label ? document.createElement('ul') : contents;
		for (const slug of pages) {
			const article = await composeArticle(slug);
			articles.push(article);
			const link = Object.assign(document.createElement('a'), {
				href: `#${article.id}`,
				textContent: article.querySelector('h1')?.textContent,
			});
			const item = document.createElement('li');
			item.append(link);
			list.append(item);
		}
		if (!label) continue;
		const item = document.createElement('li');
		item.append(label, list);
		contents.append(item);
	}

	const cover = document.createElement('header');
	const name = Object.assign(document.createElement('h1'), { textContent: title });
	const line = Object.assign(document.createElement('p'), { textContent: site ? `${tagline} · ${site}` : tagline });
	cover.append(name, line, contents);
	document.title = `${title} · ${tagline}`;
	document.documentElement.dataset['theme'] = 'light';
	for (const old of document.head.querySelectorAll('style, link[rel=stylesheet], script')) old.remove();
	document.head.insertAdjacentHTML('beforeend', [...sheets].join(''));
	const main = document.createElement('main');
	main.append(cover, ...articles);
	document.body.replaceChildren(main);
}
