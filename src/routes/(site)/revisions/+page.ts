/** Nothing here needs a framework: the form is a plain one. */
export const csr = false;
