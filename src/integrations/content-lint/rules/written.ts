import { slips } from '../detectors/writing.ts';
import { remembered } from '../detectors/remembered.ts';
import { isProse } from '../readers/content/passages.ts';
import type { Detector } from './fromDetector.ts';

const seen = remembered(slips, (lang) => lang);

/** Runs the detector for writing mistakes once for all rules. */
export const written: Detector = (passage) => (isProse(passage) ? seen(passage.prose.text, passage.lang) : []);
