/** ESLint rule `house/imports`: an import that the table of `elements.ts` does not allow. */
import { relative, sep } from 'node:path';
import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ELEMENTS, TEST_PACKAGES } from './elements.ts';
import type { Access, Element, ElementName } from './elements.ts';
import { findElement, isCovered, resolveImport } from './resolve-import.ts';

interface Import {
	readonly specifier: string;
	readonly isTypeOnly: boolean;
}

type MessageId = 'forbidden' | 'typesOnly' | 'partOnly' | 'outside' | 'homeless' | 'noElement';

interface Complaint {
	readonly messageId: MessageId;
	readonly data: Readonly<Record<string, string>>;
}

interface Importer {
	readonly file: string;
	readonly name: ElementName;
	readonly isTest: boolean;
}

export const importsRule: TSESLint.RuleModule<MessageId> = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			forbidden: '{{from}} may not import {{to}}',
			typesOnly: '{{from}} may import only types of {{to}}',
			partOnly: '{{from}} may import only {{part}} of {{to}}',
			outside: '{{from}} may not import the package {{to}}',
			homeless: '{{from}} may not import {{to}}, which belongs to no element of the house',
			noElement: '{{file}} belongs to no element of the house: see eslint/elements.ts'
		}
	},
	create(context) {
		const file = relative(context.cwd, context.filename).split(sep).join('/');
		const element = findElement(file);
		if (element === undefined) {
			return {
				Program: (node) => {
					context.report({ node, messageId: 'noElement', data: { file } });
				}
			};
		}
		const importer = { file, name: element.name, isTest: file.endsWith('.test.ts') };
		return listenForImports((node, found) => {
			const complaint = findComplaint(importer, found);
			if (complaint !== null) context.report({ node, ...complaint });
		});
	}
};

function listenForImports(
	onImport: (node: TSESTree.Node, found: Import) => void
): TSESLint.RuleListener {
	const withSource = (
		node:
			TSESTree.ImportDeclaration | TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration
	): void => {
		const isTypeOnly =
			'importKind' in node ? node.importKind === 'type' : node.exportKind === 'type';
		if (node.source !== null) onImport(node, { specifier: node.source.value, isTypeOnly });
	};
	return {
		ImportDeclaration: withSource,
		ExportNamedDeclaration: withSource,
		ExportAllDeclaration: withSource,
		ImportExpression: (node) => {
			if (node.source.type !== AST_NODE_TYPES.Literal || typeof node.source.value !== 'string')
				return;
			onImport(node, { specifier: node.source.value, isTypeOnly: false });
		},
		TSImportType: (node) => {
			onImport(node, { specifier: node.source.value, isTypeOnly: true });
		}
	};
}

function findComplaint(importer: Importer, found: Import): Complaint | null {
	const target = resolveImport(found.specifier, importer.file);
	if (target.kind === 'outside') return findOutsideComplaint(importer, found, target.name);
	if (target.kind === 'homeless') {
		// A test reads its fixtures from `tests/`, which is no element.
		if (importer.isTest && target.file.startsWith('tests/')) return null;
		return { messageId: 'homeless', data: { from: importer.name, to: target.file } };
	}
	if (target.name === importer.name) return null;
	const may: Readonly<Record<string, Access>> = ELEMENTS[importer.name].may;
	const access = may[target.name];
	const data = { from: importer.name, to: target.name };
	if (access === undefined) return { messageId: 'forbidden', data };
	if (access === 'values') return null;
	if (access === 'types') {
		return found.isTypeOnly || importer.isTest ? null : { messageId: 'typesOnly', data };
	}
	if (access.includes(target.file)) return null;
	return { messageId: 'partOnly', data: { ...data, part: access.join(', ') } };
}

function findOutsideComplaint(importer: Importer, found: Import, name: string): Complaint | null {
	const element: Element = ELEMENTS[importer.name];
	if (isCovered(name, element.outside)) return null;
	if (found.isTypeOnly && isCovered(name, element.outsideTypes ?? [])) return null;
	if (importer.isTest && isCovered(name, TEST_PACKAGES)) return null;
	return { messageId: 'outside', data: { from: importer.name, to: name } };
}
