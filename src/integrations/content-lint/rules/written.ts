import { slips } from '../detectors/writing.ts';
import type { Detector } from './fromDetector.ts';

/** Asks once for all rules what a careless hand or a machine left in a text. */
export const written: Detector = ({ prose, lang }) => slips(prose.text, lang);
