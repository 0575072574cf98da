import { ofText } from './examples/content.ts';
import { testContentExamples } from './testExamples.ts';

// Apart from rules.test.ts, so that two processors share the work.
testContentExamples(ofText);
