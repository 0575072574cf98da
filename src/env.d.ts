declare namespace App {
	interface Locals {
		/** The language of the page, beside what Starlight gives components (`src/head/routeData.ts`). */
		lang: import('./config/locales.ts').Lang;
	}
}
