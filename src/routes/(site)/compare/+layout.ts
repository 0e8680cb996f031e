/** The workbench shows each change at once, and publishing says at once what does not fit. */
export const csr = true;
