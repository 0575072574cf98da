import { urdu } from '../query/urdu.ts';
import { boxOf } from './box.ts';

export const searchBox = boxOf(urdu);
