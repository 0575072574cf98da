import { questionIn } from '../search/question.ts';

/**
 * Redirects an address with a search query (`/?q=…`) to a language: by the script of the query, else by the browser's
 * languages, else to the language in Latin letters. Without a query nobody is redirected.
 */
export function takeQuestionAlong(): void {
	const question = questionIn(location);
	if (question === undefined) return;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-script]')];
	const isAskedIn = ({ dataset: { script } }: HTMLAnchorElement): boolean =>
		script !== 'Latn' && new RegExp(`\\p{Script=${script}}`, 'u').test(question);
	const isRead = ({ hreflang }: HTMLAnchorElement): boolean =>
		navigator.languages.some((lang) => lang.split('-')[0] === hreflang.split('-')[0]);
	const link = links.find(isAskedIn) ?? links.find(isRead) ?? links.find(({ dataset }) => dataset['script'] === 'Latn');
	if (link) location.replace(`${link.pathname}?q=${encodeURIComponent(question)}`);
}
