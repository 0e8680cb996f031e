/** The dataset of this build: the shipped extracts, and the operator's own imports over them. */
import { extras, releases, shelved, sources } from 'virtual:bilans-data';
import { createDataset } from './dataset.ts';

export const shippedDataset = createDataset({ sources, releases, extras, shelved });
