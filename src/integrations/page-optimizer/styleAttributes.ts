import { attribute, type Element } from '../../lib/html.ts';

/**
 * Replaces style attributes by classes: a security policy cannot allow single style attributes, only all of them.
 * @returns the rules for these classes, with the specificity of an id
 */
export function takeStyleAttributes(elements: readonly Element[]): string[] {
	const styled = elements.filter((element) => attribute(element, 'style') !== undefined);
	const values = [...new Set(styled.map((element) => attribute(element, 'style')))];
	for (const element of styled) {
		const name = `style-${values.indexOf(attribute(element, 'style'))}`;
		const classes = element.attrs.find((attr) => attr.name === 'class');
		element.attrs = element.attrs.filter((attr) => attr.name !== 'style');
		if (classes) classes.value += ` ${name}`;
		else element.attrs.push({ name: 'class', value: name });
	}
	return values.map((value, index) => `.style-${index}:not(#_){${value}}`);
}
