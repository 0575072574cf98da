import type { Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { isProse } from '../../readers/content/passages.ts';
import { allWords } from '../../readers/languageWords.ts';
import { joined, ofKind, withoutOverlaps, type Detection, type Detector } from '../detector.ts';
import { partsOf } from '../parts.ts';
import { characters } from './characters.ts';
import { doubledIn } from './doubled.ts';
import { unpairedIn } from './quotation.ts';
import { romanUrduIn } from './romanUrdu.ts';
import { traditionalIn } from './traditional.ts';

/** Remarks of all languages: they are not always in the language of the page. */
const remarks = new RegExp(allWords.flatMap(({ writing: { remarks: sources } }) => sources).join('|'), 'gimu');

type Kind = keyof typeof characters | 'remark' | 'traditional' | 'doubled' | 'unpaired' | 'romanUrdu';

const faultsOf = memoize((lang: Lang) => memoize((text: string) => writingFaults(text, lang)));

/** Finds careless writing in a passage. */
export const writing: Detector<Kind> = (passage) =>
	isProse(passage) ? faultsOf(passage.lang)(passage.prose.text) : [];

/**
 * Finds careless writing: characters of another language, doubled words, quotation marks without a partner, remarks
 * about the text.
 * @param text as readers see it
 */
export function writingFaults(text: string, lang: Lang): Detection<Kind>[] {
	const find = (kind: keyof typeof characters): Detection<Kind>[] => ofKind(kind, partsOf(text, characters[kind]));
	return withoutOverlaps([
		...joined(ofKind<Kind>('remark', partsOf(text, remarks)), 2),
		...joined(ofKind<Kind>('traditional', traditionalIn(text, lang)), 4),
		...find('wideSpace'),
		...find('mixedScript'),
		...find('smallCapitals'),
		...find('combiningMarks'),
		...ofKind<Kind>('doubled', doubledIn(text, lang)),
		...ofKind<Kind>('unpaired', unpairedIn(text)),
		...ofKind<Kind>('romanUrdu', romanUrduIn(text, lang)),
	]);
}
