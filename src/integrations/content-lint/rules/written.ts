import { slips } from '../detectors/writing.ts';
import { remembered } from '../detectors/remembered.ts';
import type { Detector } from './fromDetector.ts';

const seen = remembered(slips, (lang) => lang);

/** Asks once for all rules what a careless hand or a machine left in a text. */
export const written: Detector = ({ prose, lang }) => seen(prose.text, lang);
