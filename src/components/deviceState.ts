/**
 * Small values stored in this browser, each under its own key, so that two tabs do not overwrite each other's values.
 */
interface DeviceState {
	/** Returns all values by name. Anybody can change what is stored, so the caller must validate them. */
	read(): Record<string, string>;
	/** Stores one value; `undefined` removes it. */
	write(name: string, value: string | undefined): void;
	/** Removes every value. */
	clear(): void;
	/**
	 * Calls the listener when the values may have changed from outside this page: another tab wrote one, or the browser
	 * restored the page from its cache. Some browsers empty a restored form, so the listener should fill it from
	 * `read()`.
	 */
	watch(listener: () => void): void;
}

/**
 * Gives access to the values under a prefix, for example `deviceState('checklist:')`. Nothing in it throws: if storage
 * is blocked, full or silently drops values, they are kept in memory until the page is closed.
 * @param prefix the start of every key in localStorage
 */
export function deviceState(prefix: string): DeviceState {
	/** What storage did not accept: a value, or `undefined` for one that it did not remove. */
	const unsaved = new Map<string, string | undefined>();

	const read = (): Record<string, string> => {
		const values: Record<string, string> = {};
		try {
			for (const key of Object.keys(localStorage)) {
				if (key.startsWith(prefix)) values[key.slice(prefix.length)] = localStorage.getItem(key) ?? '';
			}
		} catch {
			// Blocked storage throws on access; only the values in memory are left.
		}
		for (const [name, value] of unsaved) {
			if (value === undefined) delete values[name];
			else values[name] = value;
		}
		return values;
	};

	const write = (name: string, value: string | undefined): void => {
		unsaved.set(name, value);
		try {
			if (value === undefined) localStorage.removeItem(prefix + name);
			else localStorage.setItem(prefix + name, value);
			if (localStorage.getItem(prefix + name) === (value ?? null)) unsaved.delete(name);
		} catch {
			// Blocked or full: the value stays in this page's memory.
		}
	};

	return {
		read,
		write,
		clear: () => {
			for (const name of Object.keys(read())) write(name, undefined);
		},
		watch: (listener) => {
			addEventListener('storage', listener);
			// After the event: some browsers restore the form only then.
			addEventListener('pageshow', () => setTimeout(listener));
		},
	};
}
