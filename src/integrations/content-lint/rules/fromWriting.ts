import type { Lang } from '../../../config/locales.ts';
import { remember } from '../../../lib/remember.ts';
import type { Detector } from '../detectors/findings.ts';
import { writingFaults } from '../detectors/writing.ts';
import { isProse } from '../readers/content/passages.ts';
import type { Rule } from '../rule.ts';
import { fromDetector, type Saying } from './fromDetector.ts';

const faultsOf = remember((lang: Lang) => remember((text: string) => writingFaults(text, lang)));

/** Runs the detector for writing mistakes once for all rules. */
const written: Detector = (passage) => (isProse(passage) ? faultsOf(passage.lang)(passage.prose.text) : []);

/**
 * Makes a rule of one kind of what `detectors/writing.ts` finds.
 * @param kind of the findings that the rule is about
 * @param row the row of the table, and what the rule says of each finding
 */
export const fromWriting = (kind: string, row: Saying): Rule => fromDetector(written, kind, row);
