import type { Detector } from '../detectors/findings.ts';
import { slips } from '../detectors/writing.ts';
import { remembered } from '../detectors/remembered.ts';
import { isProse } from '../readers/content/passages.ts';
import type { Content } from '../readers/content/content.ts';
import type { Rule } from '../rule.ts';
import { fromDetector, type Saying } from './fromDetector.ts';

const seen = remembered(slips, (lang) => lang);

/** Runs the detector for writing mistakes once for all rules. */
const written: Detector = (passage) => (isProse(passage) ? seen(passage.prose.text, passage.lang) : []);

/**
 * Makes a rule of one kind of what `detectors/writing.ts` finds.
 * @param kind of the findings that the rule is about
 * @param row the row of the table, and what the rule says of each finding
 */
export const fromWriting = (kind: string, row: Saying): Rule<Content> => fromDetector(written, kind, row);
