/** Small values kept in this browser, each under a key of its own: two tabs never overwrite each other's. */
export interface DeviceState {
	/** Gives every value by its name. Values come from outside the program: whoever reads them checks them. */
	read(): Record<string, string>;
	/** Keeps one value; `undefined` forgets it. */
	write(name: string, value: string | undefined): void;
	/** Forgets every value. */
	clear(): void;
	/**
	 * Calls the listener when the values may have changed without this page: another tab wrote, or the browser shows the
	 * page again as it once left it. Some browsers empty a form then, so the listener fills it from `read()`.
	 */
	watch(listener: () => void): void;
}

/**
 * Gives the values under a prefix, for example `deviceState('checklist:')`. Nothing in it throws. Storage that is
 * blocked, full, or that forgets silently does not stop the page: it then remembers its values until it is closed.
 * @param prefix begins the key of every value in localStorage
 */
export function deviceState(prefix: string): DeviceState {
	/** What storage did not take: a value, or nothing for one that it should have forgotten. */
	const unsaved = new Map<string, string | undefined>();

	const read = (): Record<string, string> => {
		const values: Record<string, string> = {};
		try {
			for (const key of Object.keys(localStorage)) {
				if (key.startsWith(prefix)) values[key.slice(prefix.length)] = localStorage.getItem(key) ?? '';
			}
		} catch {
			// Blocked storage throws on access: only what this page remembers is left.
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
			// After the event has run its course: some browsers restore a form only then.
			addEventListener('pageshow', () => setTimeout(listener));
		},
	};
}
