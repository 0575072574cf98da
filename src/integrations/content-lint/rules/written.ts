import { slips } from '../detectors/writing.ts';
import { remembered } from '../detectors/remembered.ts';
import { isProse } from '../readers/content/passages.ts';
import type { Detector } from './fromDetector.ts';

const seen = remembered(slips, (lang) => lang);

/** Asks once for all rules what a careless hand or a machine left in a text. */
export const written: Detector = (passage) => (isProse(passage) ? seen(passage.prose.text, passage.lang) : []);
