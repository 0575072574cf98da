/** Returns the digits of a number without its prefix 0092, +92 or 0: two ways to write a number are the same one. */
export const digitsOf = (number: string): string => number.replace(/[^\d*#]/g, '').replace(/^(?:0092|92|0)/, '');
