import type { Lang } from '../../../config/locales.ts';
import { remember } from '../../../lib/remember.ts';
import type { Detector } from '../detectors/findings.ts';
import { writingFaults } from '../detectors/writing.ts';
import { isProse } from '../readers/content/passages.ts';
import type { Rule } from '../rule.ts';
import { fromDetector, type RuleRow } from './fromDetector.ts';

const faultsOf = remember((lang: Lang) => remember((text: string) => writingFaults(text, lang)));

const detectFaults: Detector = (passage) => (isProse(passage) ? faultsOf(passage.lang)(passage.prose.text) : []);

/**
 * Makes the rule of one kind of fault that `detectors/writing.ts` finds.
 */
export const fromWriting = (kind: string, row: RuleRow): Rule => fromDetector(detectFaults, kind, row);
