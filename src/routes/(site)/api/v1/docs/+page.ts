/** Reads without JavaScript; what needs it is the explorer. */
export const csr = false;
