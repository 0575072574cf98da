import { questionIn } from '../search/question.ts';

/**
 * Takes the question of an address (`/?q=…`) to the language it is asked in: by its script, else the reader's language
 * where the site has it, else the language of Latin letters. Without a question nobody is sent anywhere.
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
