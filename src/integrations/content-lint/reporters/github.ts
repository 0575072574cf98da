import type { Reporter } from './reporter.ts';

/** On GitHub, shows each problem at its line in the pull request, where web editors see it. */
export const github: Reporter = (problems) => {
	if (process.env['GITHUB_ACTIONS'] !== 'true') return;
	for (const { severity, rule, file, line, excerpt, message, fix } of problems) {
		const place = `file=${property(file)}${line === undefined ? '' : `,line=${line}`},title=${property(rule)}`;
		console.log(`::${severity} ${place}::${escape(`${excerpt}\n${message}\n→ ${fix}`)}`);
	}
};

/** GitHub's workflow commands are one line each. */
function escape(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Inside a property of a workflow command, the marks that part properties are escaped as well. */
function property(text: string): string {
	return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
