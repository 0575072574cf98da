/** The name of a page's twin in Markdown, beside the page: `/en/steps/index.md`. */
export const markdownName = 'index.md';
