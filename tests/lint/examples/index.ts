export { builtExamples } from './built.ts';
export { contentExamples } from './content.ts';
