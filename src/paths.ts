/** Where the files are that come with the package, whether it runs from `src/` or from `dist/`. */
import { fileURLToPath } from 'node:url';

const fromPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What npm knows of the package. */
export const packageFile = fromPackage('package.json');
/** The bundled data. */
export const dataFolder = fromPackage('data');
/** The questions that the explorer opens with. */
export const examplesFolder = fromPackage('examples');
/** The questions of docs/questions.md, further tabs of the explorer. */
export const questionsFolder = fromPackage('docs/questions');
/** The API, as codegen has written it. */
export const schemaFile = fromPackage('src/generated/schema.graphql');
/** The dashboard, as its package builds it. */
export const dashboardFolder = fromPackage('dashboard/dist');
