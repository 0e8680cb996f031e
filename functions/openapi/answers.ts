/** The schemas of all answers, by the names that the document gives them. */
import { AreasAnswer } from '../areas/areas-schema.ts';
import { ChartAnswer, ChartExport, ChartPublished } from '../charts/charts-schema.ts';
import { ClaimsAnswer } from '../claims/claims-schema.ts';
import { ViewAnswer } from '../compare/view-schema.ts';
import { FiguresAnswer } from '../figures/figures-schema.ts';
import { HealthAnswer } from '../health/health-schema.ts';
import { Problem } from '../http/problem.ts';
import { MeasuresAnswer } from '../measures/measures-schema.ts';
import { OdditiesAnswer } from '../oddities/oddities-schema.ts';
import { ProblemExplained } from '../problems/problem-schema.ts';
import { ReleasesAnswer } from '../releases/release-answer.ts';
import { RevisionsAnswer } from '../revisions/revisions-schema.ts';
import { SourcesAnswer } from '../sources/sources-schema.ts';
import { TableAnswer } from '../tables/tables-schema.ts';
import { DocumentAnswer } from './document-schema.ts';

export const ANSWERS = {
	Areas: AreasAnswer,
	Chart: ChartAnswer,
	ChartExport,
	ChartPublished,
	Claims: ClaimsAnswer,
	Document: DocumentAnswer,
	Figures: FiguresAnswer,
	Health: HealthAnswer,
	Measures: MeasuresAnswer,
	Oddities: OdditiesAnswer,
	Problem,
	ProblemExplained,
	Releases: ReleasesAnswer,
	Revisions: RevisionsAnswer,
	Sources: SourcesAnswer,
	Table: TableAnswer,
	View: ViewAnswer
};

export type AnswerName = keyof typeof ANSWERS;
