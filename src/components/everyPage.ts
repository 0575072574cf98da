// The scripts of every page, beside that of the search: one module means one request.
import { keepSection } from './navigation/keepSection.ts';
import { trackSection } from './navigation/trackSection.ts';
import { closeRestoredMenu } from './navigation/restoredPage.ts';
import { sharePage } from './share/sharePage.ts';

keepSection();
trackSection();
closeRestoredMenu();
sharePage();
