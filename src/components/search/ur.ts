import { urdu } from '../../lib/search/query/urdu.ts';
import { boxOf } from './dialog.ts';

/** Brings the box of the Urdu pages to life, see `bringToLife`. */
export const searchBox = boxOf(urdu);
