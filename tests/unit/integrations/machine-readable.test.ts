import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/integrations/machine-readable/markdown.ts';

/** A page as it is built, around one line of text. */
const pageWith = (line: string): string =>
	`<h1>Summary</h1><div class="sl-markdown-content"><p>${line}</p></div><div class="provenance">Compared today</div>`;

test('a reader of the Markdown learns from which phones a number can be reached', () => {
	const line = 'Zong: <a href="tel:310">310</a><span data-note data-pagefind-ignore> (from Zong)</span>';
	expect(markdownOf(pageWith(line), 'https://example.org/en/summary/')).toContain('[310](tel:310) (from Zong)');
});

test('what is only for the screen stays out of the Markdown', () => {
	const line = 'Call <button>Copy</button><span data-pagefind-ignore>Share</span>now';
	expect(markdownOf(pageWith(line), 'https://example.org/en/summary/')).not.toMatch(/Copy|Share/);
});
