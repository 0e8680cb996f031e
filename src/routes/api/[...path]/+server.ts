/** Mounts the edge API (`functions/`) in the worker, with the dataset of this build. */
import { createApp } from '$functions/app.ts';
import { shippedDataset } from '$lib/dataset/shipped.ts';
import type { RequestHandler } from './$types';

const app = createApp(shippedDataset);

/** Every method: the API itself says which of them a path answers. */
export const fallback: RequestHandler = ({ request, platform }) =>
	app.fetch(request, platform?.env);
