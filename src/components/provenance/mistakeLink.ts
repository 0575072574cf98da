import { pages } from '../../config/pages.ts';

/**
 * The link by which a reader reports a mistake: the issue form in .github/ISSUE_TEMPLATE, with the page filled in.
 * @param repoUrl the repository; without it the link leads to the page "about", which says where to write
 * @param pathname of the page, `/en/steps/`
 */
export function mistakeLink(repoUrl: string | undefined, pathname: string): string {
	if (repoUrl === undefined) return `/${pathname.split('/')[1] ?? ''}/${pages.about}/#mistake`;
	// A query may contain slashes. Written as %2F they would compress worse, because other addresses on the page have
	// slashes.
	return `${repoUrl}/issues/new?template=1-wrong-fact.yml&page=${pathname}`;
}
