import { fromSlips } from '../fromSlips.ts';

/** The reader is addressed in one form throughout. */
export const addressForm = fromSlips('address', {
	id: 'language/address-form',
	refuses: 'Another form of address than the one the guide uses.',
});
