/** Lints many bad files in one cage, and says which rules stopped which file. */
import { buildCage } from './cage.ts';

export interface Prisoner {
	/** What the file does wrong. */
	readonly crime: string;
	readonly path: string;
	readonly text: string;
	/** The rule that has to stop it; null: this one is innocent. */
	readonly rule: string | null;
	/** Part of what the rule has to say. */
	readonly says?: string;
}

export interface Complaint {
	readonly rule: string | null;
	readonly message: string;
}

export interface Verdict {
	readonly exitCode: number;
	/** By path. */
	readonly complaints: ReadonlyMap<string, readonly Complaint[]>;
}

interface Report {
	readonly filePath: string;
	readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

export async function lintInCage(prisoners: readonly Prisoner[]): Promise<Verdict> {
	const paths = new Set(prisoners.map(({ path }) => path));
	if (paths.size !== prisoners.length) throw new Error('two prisoners in one file');
	const cage = buildCage(Object.fromEntries(prisoners.map(({ path, text }) => [path, text])));
	try {
		const { exitCode, output } = await cage.pass('lint', ['--format=json']);
		const reports = JSON.parse(output) as readonly Report[];
		const complaints = reports.map((report): [string, readonly Complaint[]] => [
			report.filePath.slice(cage.folder.length + 1).replaceAll('\\', '/'),
			report.messages.map(({ ruleId, message }) => ({ rule: ruleId, message }))
		]);
		return { exitCode, complaints: new Map(complaints) };
	} finally {
		cage.destroy();
	}
}
