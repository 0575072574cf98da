import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** The texts under a folder of this project, by the path that they have, or stand for, in `src/content/`. */
export const textsIn = (folder: string): [file: string, text: string][] =>
	readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.\w+$/.test(name))
		.map((name) => [`src/content/${name}`, readFileSync(join(projectFolder, folder, name), 'utf8')]);
