/** Writes data for a `<script type="application/ld+json">`: nothing in it can end the script. */
export const asJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
