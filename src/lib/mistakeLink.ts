/**
 * The link by which a reader reports a mistake: the issue form in .github/ISSUE_TEMPLATE, with the page filled in.
 * @param repoUrl the repository; without it the link leads to the page "about", which says where to write
 * @param pathname of the page, `/en/steps/`
 */
export function mistakeLink(repoUrl: string | undefined, pathname: string): string {
	if (repoUrl === undefined) return `/${pathname.split('/')[1] ?? ''}/about/#mistake`;
	const form = new URLSearchParams({ template: '1-wrong-fact.yml', page: pathname });
	return `${repoUrl}/issues/new?${form.toString()}`;
}
