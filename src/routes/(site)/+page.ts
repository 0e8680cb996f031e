/** Nothing here needs a framework: the chart's own script does the rest. */
export const csr = false;
