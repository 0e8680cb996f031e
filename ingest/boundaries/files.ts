/** Where the atlas lies, and where what is cut out of it goes; from the top of the repository. */
export const ATLAS_FILE = 'node_modules/world-atlas/countries-10m.json';
export const BOUNDARIES_FILE = 'src/lib/boundaries/countries.json';
