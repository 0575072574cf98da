/**
 * Where a reader says that something on a page is wrong: the form of .github/ISSUE_TEMPLATE, with the page filled in.
 * @param repoUrl the repository, where the build knows it; else the page "about" says where to write
 * @param pathname of the page, `/en/steps/`
 */
export function mistakeLink(repoUrl: string | undefined, pathname: string): string {
	if (repoUrl === undefined) return `/${pathname.split('/')[1] ?? ''}/about/#mistake`;
	const form = new URLSearchParams({ template: '1-wrong-fact.yml', page: pathname });
	return `${repoUrl}/issues/new?${form.toString()}`;
}
