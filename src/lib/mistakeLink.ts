/**
 * Where a reader says that something on a page is wrong: the form of .github/ISSUE_TEMPLATE, with the page filled in.
 * @param repoUrl the repository, where the build knows it; else the page "about" says where to write
 * @param pathname of the page, `/en/steps/`
 */
export function mistakeLink(repoUrl: string | undefined, pathname: string): string {
	if (repoUrl === undefined) return `/${pathname.split('/')[1] ?? ''}/about/#mistake`;
	// A path may stand in a query as it is; with its slashes written as %2F it would not compress with the others.
	return `${repoUrl}/issues/new?template=1-wrong-fact.yml&page=${pathname}`;
}
