import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deviceState } from '../../../src/components/deviceState.ts';

/** A fake of the browser's storage: keys are enumerable properties, methods are not. */
class FakeStorage {
	[key: string]: unknown;
	constructor(methods: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
		for (const [name, value] of Object.entries(methods))
			Object.defineProperty(this, name, { value, configurable: true });
	}
}
function workingStorage(): FakeStorage {
	const storage: FakeStorage = new FakeStorage({
		getItem: (key) => (typeof storage[key] === 'string' ? storage[key] : null),
		setItem: (key, value) => (storage[key] = value),
		removeItem: (key) => delete storage[key],
	});
	return storage;
}
const refuse = (): never => {
	throw new DOMException('refused', 'QuotaExceededError');
};
const useStorage = (storage: unknown) => vi.stubGlobal('localStorage', storage);

beforeEach(() => useStorage(workingStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('what a reader ticked', () => {
	test('is there again after the page is opened anew', () => {
		deviceState('a:').write('one', 'yes');
		expect(deviceState('a:').read()).toEqual({ one: 'yes' });
	});

	test('is kept by two tabs at once: neither overwrites what the other kept', () => {
		const [first, second] = [deviceState('a:'), deviceState('a:')];
		first.read();
		second.write('two', 'no');
		first.write('one', 'yes');
		expect(second.read()).toEqual({ one: 'yes', two: 'no' });
	});

	test('does not come back from the other tab once it was cleared', () => {
		const [first, second] = [deviceState('a:'), deviceState('a:')];
		second.write('one', 'yes');
		first.clear();
		second.write('two', 'no');
		expect(first.read()).toEqual({ two: 'no' });
	});

	test('is cleared without touching what another part of the site keeps', () => {
		deviceState('a:').write('one', 'yes');
		deviceState('b:').write('one', 'yes');
		deviceState('a:').clear();
		expect(deviceState('a:').read()).toEqual({});
		expect(deviceState('b:').read()).toEqual({ one: 'yes' });
	});
});

describe('a reader whose browser', () => {
	const kinds: [string, unknown][] = [
		['has no storage at all', null],
		['throws at every use', new FakeStorage({ getItem: refuse, setItem: refuse, removeItem: refuse })],
		['forgets silently', { getItem: () => null, setItem() {}, removeItem() {} }],
	];
	test.each(kinds)('%s finds the ticks on the open page all the same, until they are cleared', (_, storage) => {
		useStorage(storage);
		const state = deviceState('a:');
		state.write('one', 'yes');
		state.write('two', 'no');
		state.write('two', undefined);
		expect(state.read()).toEqual({ one: 'yes' });
		state.clear();
		expect(state.read()).toEqual({});
	});

	test('is full finds the tick it refused on the open page, and the others at the next visit too', () => {
		const storage = workingStorage();
		useStorage(storage);
		const state = deviceState('a:');
		state.write('one', 'yes');
		Object.defineProperty(storage, 'setItem', { value: refuse, configurable: true });
		state.write('two', 'no');
		expect(state.read()).toEqual({ one: 'yes', two: 'no' });
		expect(deviceState('a:').read()).toEqual({ one: 'yes' });
	});
});
