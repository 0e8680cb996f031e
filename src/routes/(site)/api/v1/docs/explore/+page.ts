/** The explorer brings a framework of its own. */
export const csr = false;
