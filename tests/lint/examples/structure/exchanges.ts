import { expect } from 'vitest';
import type { Project } from '../../project.ts';
import { change, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf } from '../guide.ts';

/** Adds a list, and a section with one sentence, to every page; then an editor exchanges words on some pages. */
const exchange = (what: string, edits: Readonly<Record<string, readonly [string, string]>>): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const [first = '', second, third, last, heading] = {
				[en]: ['Open WhatsApp.', 'Open [Steps](/en/steps/).', 'Open [Start](/en/).', 'Then go home.', 'Later'],
				[ur]: ['WhatsApp کھولیں۔', '[قدم](/ur/steps/) کھولیں۔', '[شروع](/ur/) کھولیں۔', 'پھر گھر جائیں۔', 'بعد میں'],
			}[page] ?? ['打开WhatsApp。', '打开[步骤](/zh-cn/steps/)。', '打开[首页](/zh-cn/)。', '然后回家。', '以后'];
			const list = `1. ${first}\n2. ${second}\n\n- ${first.slice(0, -1)}!\n- ${third}`;
			project.edit(pathOf(page), end, `${end}\n\n${list}\n\n## ${heading} {#later}\n\n${last}`);
		}
		project.publish();
		for (const [page, [left, right]] of Object.entries(edits)) {
			const text = project.read(pathOf(page));
			expect(text).toContain(left);
			expect(text).toContain(right);
			project.write(pathOf(page), text.replace(left, '…').replace(right, left).replace('…', right));
		}
	});

export const structureExchanges: Table = {
	'structure/moved': {
		refuses: [
			exchange('steps in English', { [en]: ['Open WhatsApp.', 'Open [Steps](/en/steps/).'] }),
			exchange('steps in Urdu', { [ur]: ['WhatsApp کھولیں۔', '[قدم](/ur/steps/) کھولیں۔'] }),
			exchange('steps in Chinese', { [zh]: ['打开WhatsApp。', '打开[步骤](/zh-cn/steps/)。'] }),
			exchange('points in English', { [en]: ['Open WhatsApp!', 'Open [Start](/en/).'] }),
			exchange('a step and the text of another section in Chinese', { [zh]: ['打开WhatsApp。', '然后回家。'] }),
		],
		passes: [
			change('sections of steps in another order in Chinese', (project: Project) => {
				const [first, second] = [
					'## 早 {#early}\n\n1. 打开WhatsApp。\n2. 回家。',
					'## 晚 {#late}\n\n1. 打开设置。\n2. 出门。',
				];
				const others: Readonly<Record<string, string>> = {
					[en]: '## Early {#early}\n\n1. Open WhatsApp.\n2. Go home.\n\n## Late {#late}\n\n1. Open Settings.\n2. Go out.',
					[ur]: '## پہلے {#early}\n\n1. WhatsApp کھولیں۔\n2. گھر جائیں۔\n\n## بعد {#late}\n\n1. سیٹنگز کھولیں۔\n2. باہر جائیں۔',
				};
				for (const [page, end] of lastWords)
					project.edit(pathOf(page), end, `${end}\n\n${others[page] ?? `${first ?? ''}\n\n${second ?? ''}`}`);
				project.publish();
				project.edit(pathOf(zh), `${first ?? ''}\n\n${second ?? ''}`, `${second ?? ''}\n\n${first ?? ''}`);
			}),
			exchange('points in Chinese', { [zh]: ['打开WhatsApp!', '打开[首页](/zh-cn/)。'] }),
			exchange('steps in every language', {
				[en]: ['Open WhatsApp.', 'Open [Steps](/en/steps/).'],
				[ur]: ['WhatsApp کھولیں۔', '[قدم](/ur/steps/) کھولیں۔'],
				[zh]: ['打开WhatsApp。', '打开[步骤](/zh-cn/steps/)。'],
			}),
		],
	},
	'structure/exchanged': {
		refuses: [
			exchange('headings in Chinese', { [zh]: ['本人去', '以后'] }),
			exchange('headings in Urdu', { [ur]: ['خود جائیں', 'بعد میں'] }),
			exchange('strings in Urdu', { 'i18n/ur.json': ['"مشورہ"', '"نوٹ"'] }),
		],
		passes: [
			exchange('headings in every language', {
				[en]: ['Go yourself', 'Later'],
				[ur]: ['خود جائیں', 'بعد میں'],
				[zh]: ['本人去', '以后'],
			}),
		],
	},
};
