/**
 * The link by which a reader reports a mistake: the issue form in .github/ISSUE_TEMPLATE, with the page filled in.
 * @param repoUrl the repository; without it the link leads to the page "about", which says where to write
 * @param pathname of the page, `/en/steps/`
 */
export function mistakeLink(repoUrl: string | undefined, pathname: string): string {
	if (repoUrl === undefined) return `/${pathname.split('/')[1] ?? ''}/about/#mistake`;
	// A path may stand in a query as it is; with its slashes written as %2F it would not compress with the others.
	return `${repoUrl}/issues/new?template=1-wrong-fact.yml&page=${pathname}`;
}
