import { callingCode } from '../../config/country.ts';
import type { DialCode } from '../../schemas/data.ts';

/**
 * Returns the address that opens the right app with a number or code filled in.
 * `#` is escaped, as `tel:` requires (RFC 3966). Codes that the phone itself handles, such as `*#06#`, have no address:
 * no phone runs them from a link.
 */
export function dialHref({ code, kind }: Pick<DialCode, 'code' | 'kind'>): string | undefined {
	const digits = code.replaceAll('-', '');
	switch (kind) {
		case 'call':
			return `tel:${digits}`;
		case 'ussd':
			return `tel:${digits.replaceAll('#', '%23')}`;
		case 'sms':
			return `sms:${digits}`;
		case 'whatsapp':
			return `https://wa.me/${digits.replace(/^0/, callingCode).replace('+', '')}`;
		case 'device':
			return undefined;
	}
}
