import type { Reporter } from './reporter.ts';

/** In GitHub's own runs, pins each problem to its line of the pull request, where web editors look. */
export const github: Reporter = (problems) => {
	if (process.env['GITHUB_ACTIONS'] !== 'true') return;
	for (const { level, file, line, text, wrong, mend } of problems) {
		const message = escape(`${text}\n${wrong}\n→ ${mend}`);
		console.log(`::${level} file=${file}${line === undefined ? '' : `,line=${line}`}::${message}`);
	}
};

/** GitHub's workflow commands are one line each. */
function escape(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
