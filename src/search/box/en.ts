import { english } from '../query/english.ts';
import { boxOf } from './box.ts';

export const searchBox = boxOf(english);
