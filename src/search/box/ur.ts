import { urdu } from '../query/urdu.ts';
import { boxOf } from './box.ts';

/** Brings the box of the Urdu pages to life, see `bringToLife`. */
export const searchBox = boxOf(urdu);
