import { nationalTopLevel } from '../../../../config/country.ts';
import { openMailServices } from '../../../../schemas/officialDomain.ts';

// Names of the internet, which are the same in every language: sources of patterns.

/** A part of a host between dots. */
export const label = '[a-z0-9][a-z0-9-]*';
/** The edges of a host. */
export const [hostStart, hostEnd] = ['(?<![a-z0-9@.-])', '(?![a-z0-9-])'] as const;

const common = `com|net|org|gov|edu|${nationalTopLevel}|cn|io|co|xyz|ae|sa|uk|hk`;
const commonWords = 'info|online|site|shop|store|link|app|me';

/** Top-level domains that are no words, so that no sentence contains them by chance. */
export const topLevels = `${common}|cc|ly|biz|tk|ml|ga|gq|ru|vip|icu|tv|eu|de|ir`;

/** All top-level domains, with those that are also words: these need a dot in words or brackets. */
export const allTopLevels = `${topLevels}|${commonWords}|club|live|top|pro|mobi|website|space|tech|help`;

/** Top-level domains that count also in capitals. Others count only in lower case, because "done.Then" is no address. */
export const topLevelsInCapitals = `${common}|${commonWords}|us`;

/** Mail services, as somebody may write them. */
export const mailServices = `${openMailServices}|g mail`;

/** Operators, and brands of phones, apps and services: no mailboxes, and what impostors imitate. */
export const brands: readonly string[] =
	'jazz zong telenor ufone onic scom android iphone ipad google apple samsung xiaomi oppo vivo huawei realme infinix tecno redmi jazzcash easypaisa alipay gmail icloud anydesk teamviewer quicksupport rustdesk airdroid ultraviewer todesk'.split(
		' ',
	);
